import { expect } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { figuresOf, numberOf, sumOf } from './figures-of.ts';
import type { World } from './world.ts';

/** A change as pages write it. */
const signed = (share: number, unit: string): string =>
  `${share > 0 ? '+' : share < 0 ? '−' : '±'}${(Math.abs(share) * 100).toFixed(1)}${unit}`;

/** The pages of one thing, and of what readers did: their figures are those of a query and of SQL. */
export const testThings = ({ inBrowser, graph, signIn, open }: World): void => {
  const { counted, tile, changeOf, table, column } = figuresOf(graph);
  const issue = seedId('NewspaperIssue', 'hzrb-2024-05-08');
  const story = seedId('Article', 'e3-signing');

  inBrowser('an issue, from what was printed to who complained', async () => {
    const { page, troubles, close } = await signIn('hq-executive');
    await open(page, 'issues/2024-05-08/MAIN', '期號 2024-05-08');
    expect(numberOf(await tile(page, /^好報份數/))).toBe(
      await counted(
        'printing',
        `SELECT sum(good_copies) AS value FROM issue_prints WHERE issue_id = '${issue}'`,
      ),
    );
    expect(numberOf(await tile(page, /^淨發行量/))).toBe(
      await counted(
        'distribution',
        `SELECT sum(total_draw - returned_copies) AS value FROM issue_plans WHERE issue_id = '${issue}'`,
      ),
    );
    expect(numberOf(await tile(page, /^廣告收入/))).toBe(
      await counted(
        'advertising',
        `SELECT sum(booked_minor) / 100.0 AS value FROM placements WHERE issue_id = '${issue}' AND state = 'SOLD'`,
      ),
    );
    // Held against the same weekday a week before.
    const { data: before } = await graph!.ask(
      '{ newspaperIssueByDate(publicationCode: "hzrb", issueDate: "2024-05-01") { netCirculation wasteRate } }',
      { as: 'hq-executive' },
    );
    const { data: now } = await graph!.ask(
      '{ newspaperIssueByDate(publicationCode: "hzrb", issueDate: "2024-05-08") { netCirculation wasteRate } }',
      { as: 'hq-executive' },
    );
    const [then, here] = [before.newspaperIssueByDate, now.newspaperIssueByDate];
    expect(await changeOf(page, /^淨發行量/)).toBe(
      signed(here.netCirculation / then.netCirculation - 1, '%'),
    );
    expect(await changeOf(page, /^損耗率/)).toBe(signed(here.wasteRate - then.wasteRate, ' 個百分點'));
    await page.getByRole('link', { name: '與上週同日（2024-05-01）相比' }).waitFor();
    expect(sumOf(await column(table(page, '印次'), 7))).toBe(numberOf(await tile(page, /^好報份數/)));
    const runs = `FROM delivery_runs run JOIN issue_plans plan ON plan.id = run.plan_id WHERE plan.issue_id = '${issue}'`;
    expect(sumOf(await column(table(page, '線路投遞'), 2))).toBe(
      await counted('distribution', `SELECT sum(run.copies) AS value ${runs}`),
    );
    // Between the press and the doorstep are the vehicles, of which the last one counts.
    const {
      data: { newspaperIssueByDate: times },
    } = await graph!.ask(
      '{ newspaperIssueByDate(publicationCode: "hzrb", issueDate: "2024-05-08") { pressEnd dispatchedAt deliveredAt } }',
      { as: 'hq-executive' },
    );
    expect([times.pressEnd, times.dispatchedAt, times.deliveredAt].sort()).toEqual(Object.values(times));
    expect(await page.getByText('末車發出').locator('xpath=following-sibling::dd').textContent()).toBe(
      new Date(Date.parse(times.dispatchedAt) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' '),
    );
    expect(await table(page, '版面').locator('tbody tr').count()).toBe(
      await counted('content', `SELECT count(*) AS value FROM newspaper_pages WHERE issue_id = '${issue}'`),
    );
    expect(troubles).toEqual([]);
    await close();
  });

  inBrowser('the first issue of the demonstration is held against none, and says so', async () => {
    const { page, close } = await signIn('hq-executive');
    await open(page, 'issues/2024-05-01/MAIN', '期號 2024-05-01');
    await page.getByText('上週同日沒有出版，無可比較。').waitFor();
    expect(await page.locator('.since').count()).toBe(0);
    await close();
  });

  inBrowser(
    'an event of a series: what it cost, entry by entry, held against the occasion before it',
    async () => {
      const { page, troubles, close } = await signIn('hq-executive');
      const costOf = (code: string) =>
        counted(
          'events',
          `SELECT sum(amount_minor) / 100.0 AS value FROM event_expenses JOIN events ON events.id = event_id WHERE code = '${code}'`,
        );
      // The eighth is an occasion of the series, and so is the second.
      const name = (await graph!.ask('{ eventByCode(code: "demo-8") { name { zhHant } } }')).data.eventByCode;
      await open(page, 'events/demo-8', name.name.zhHant);
      const [now, before] = [await costOf('demo-8'), await costOf('demo-2')];
      expect(numberOf(await tile(page, /^費用合計/))).toBe(now);
      expect(await changeOf(page, /^費用合計/)).toBe(signed(now / before - 1, '%'));
      expect(sumOf(await column(table(page, '支出'), 4))).toBe(now);
      expect(await table(page, '支出').locator('tbody tr').count()).toBe(5);
      await page.getByRole('link', { name: /^與同一系列的上一場相比/ }).click();
      await page.waitForURL('**/dashboards/events/demo-2');
      await page.getByText('沒有同一系列的上一場可比。').waitFor();
      expect(troubles).toEqual([]);
      await close();
      const reader = await signIn('editor');
      await open(reader.page, 'events/demo-8', name.name.zhHant);
      await reader.page.locator('section.panel', { hasText: '支出' }).getByText('您無權查看此項').waitFor();
      await reader.close();
    },
  );

  inBrowser('an indicator by what it is told apart, and the next question from there', async () => {
    const { page, troubles, close } = await signIn('hq-executive');
    await open(page, 'indicators?indicator=ad-revenue&by=AD_MEDIUM&until=2024-05&order=LARGEST', '指標');
    const whole = await counted(
      'advertising',
      `SELECT sum(booked_minor) / 100.0 AS value FROM revenue_entries WHERE on_date BETWEEN '2024-05-01' AND '2024-05-31'`,
    );
    expect(numberOf(await tile(page, /^廣告收入/))).toBeCloseTo(whole, 2);
    await page.getByRole('button', { name: '表格' }).click();
    expect(sumOf(await column(table(page, '廣告收入'), 2))).toBeCloseTo(whole, 2);
    await page.getByText('以廣告見報或上線之日計').waitFor();
    await page.getByRole('link', { name: '星期幾的淨發行量最大？' }).click();
    await page.locator('.fields select').first().selectOption('waste-rate');
    await page.getByRole('heading', { name: '廢報率' }).waitFor();
    expect(page.url()).toContain('indicator=waste-rate&each=WEEKDAY');
    expect(troubles).toEqual([]);
    await close();
  });

  inBrowser('what readers did in a month, by channel and by section', async () => {
    const { page, troubles, close } = await signIn('hq-executive');
    await open(page, 'audience?month=2024-05', '受眾 2024-05');
    const inMay = `FROM audience_days WHERE day BETWEEN '2024-05-01' AND '2024-05-31'`;
    const total = await counted('insights', `SELECT sum(reads) AS value ${inMay}`);
    const { data } = await graph!.ask(
      '{ series(indicator: "reads", days: { from: "2024-05-01", until: "2024-05-31" }) { total { value } } }',
      { as: 'hq-executive' },
    );
    expect(data.series.total.value).toBe(total);
    expect(sumOf(await column(table(page, '渠道'), 3))).toBe(total);
    expect(sumOf(await column(table(page, '按欄目'), 2))).toBe(total);
    expect(numberOf(await tile(page, /^閱讀/))).toBe(total);
    await page.getByRole('region', { name: '按欄目' }).getByRole('link', { name: '經濟' }).click();
    await page.waitForURL('**/dashboards/month/sections/economy?month=2024-05');
    const articles = await column(table(page, '稿件'), 1);
    expect(articles).toHaveLength(
      await counted(
        'content',
        `SELECT count(*) AS value FROM articles WHERE section_id = '${seedId('Section', 'economy')}' AND status IN ('PUBLISHED', 'CORRECTED')
           AND to_char(first_published_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') = '2024-05'`,
      ),
    );
    expect(troubles).toEqual([]);
    await close();
  });

  inBrowser('an article: its readers by day and channel, and its place in the paper', async () => {
    const { page, close } = await signIn('hq-executive');
    await open(page, 'articles/e3-signing', '惠州在港推介投資環境 十四個項目同日簽約');
    const days = `FROM audience_facts WHERE article_id = '${story}' AND day BETWEEN '2024-05-08' AND '2024-05-14'`;
    const total = await counted('insights', `SELECT sum(reads) AS value ${days}`);
    await page.getByRole('button', { name: '表格' }).click();
    expect(sumOf(await column(table(page, '首七日每日閱讀'), 2))).toBe(total);
    expect(sumOf(await column(table(page, '閱讀: 渠道'), 2))).toBe(total);
    await table(page, '見報').getByRole('link', { name: '2024-05-08' }).click();
    await page.getByRole('heading', { level: 1, name: '期號 2024-05-08' }).waitFor();
    await close();
  });

  inBrowser(
    'an event: what was signed and reported; the travel agency does not answer, and the rest stands',
    async () => {
      const { page, close } = await signIn('hq-executive');
      await open(page, 'events/e3', '惠州（香港）投資環境推介暨簽約活動');
      const signings = `FROM signings JOIN events ON events.id = event_id WHERE events.code = 'e3' AND NOT is_fund`;
      expect(numberOf(await tile(page, /^簽約合計/))).toBe(
        await counted('events', `SELECT sum(amount_low_minor) / 100 AS value ${signings}`),
      );
      expect(sumOf(await column(table(page, '簽約'), 2))).toBe(
        await counted('events', `SELECT sum(amount_low_minor) / 100 AS value ${signings}`),
      );
      expect(numberOf(await tile(page, /^報道/))).toBe(
        await counted(
          'content',
          `SELECT count(*) AS value FROM articles JOIN article_events ON article_id = articles.id
           WHERE article_events.event_id = '${seedId('Event', 'e3')}' AND first_published_at <= now()`,
        ),
      );
      await page
        .getByRole('listitem')
        .filter({ hasText: '帶來的訂單' })
        .getByText('「travel」沒有回應')
        .waitFor();
      await close();
    },
  );

  inBrowser('registrations: places for everybody, who has taken them for event managers alone', async () => {
    const { data } = await graph!.ask(
      '{ events(first: 100) { nodes { id code name { zhHant } registrationDesk { capacity } } } }',
    );
    const { id, code, name } = data.events.nodes.find(
      (one: { registrationDesk: object | null }) => one.registrationDesk,
    );
    const manager = await signIn('event-manager');
    await open(manager.page, `events/${code}`, name.zhHant);
    const rows = table(manager.page, '報名').locator('tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(
      await counted('events', `SELECT count(*) AS value FROM event_registrations WHERE event_id = '${id}'`),
    );
    expect(manager.troubles).toEqual([]);
    await manager.close();
    const { page, close } = await signIn('hq-executive');
    await open(page, `events/${code}`, name.zhHant);
    await page.locator('section.panel', { hasText: '報名' }).getByText('您無權查看此項').waitFor();
    expect(await table(page, '票種').locator('tbody tr').count()).toBe(2);
    await close();
  });
};
