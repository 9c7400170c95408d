import { readFile } from 'node:fs/promises';
import { expect } from '@jest/globals';
import { todayInShanghai } from '@media-graph/subgraph';
import { figuresOf } from './figures-of.ts';
import type { World } from './world.ts';

/** What pages say where something is missing, forbidden, not over or impossible, and what is printed. */
export const testStates = ({ inBrowser, graph, signIn, open }: World): void => {
  const { table, column } = figuresOf(graph);

  inBrowser('an address that can name nothing is told so, and nothing fails', async () => {
    const { page, troubles, close } = await signIn('hq-executive');
    for (const path of ['issues/2024-02-30/MAIN', 'issues/x/%3Cimg%20src=x%3E', 'companies/nonsense'])
      await open(page, path, '沒有這一項，或您看不到它。');
    expect(troubles).toEqual([]);
    await close();
  });

  inBrowser('a month of long ago has no figures, and no zeros', async () => {
    const { page, troubles, close } = await signIn('hq-executive');
    for (const [path, title] of [
      ['companies?until=2001-01', '公司'],
      ['audience?month=2001-01', '受眾 2001-01'],
    ] as const) {
      await open(page, path, title);
      await page.locator('.tile .unknown').first().getByText('–').waitFor();
      expect(await page.locator('main').textContent()).not.toContain('¥0');
    }
    await open(page, 'month?month=2001-01', '月份 2001-01');
    const sections = page.locator('section.panel', { hasText: '按欄目' });
    await sections.getByRole('button', { name: '表格' }).click();
    const reads = await sections.locator('tbody tr td:nth-child(5)').allTextContents();
    expect(new Set(reads)).toEqual(new Set(['未統計']));
    expect(troubles).toEqual([]);
    await close();
  });

  inBrowser('an article that came out today is said not to be counted yet', async () => {
    const { page, troubles, close } = await signIn('hq-executive');
    const { data } = await graph!.ask(
      '{ articles(first: 1) { nodes { slug firstPublishedAt headline { zhHant } } } }',
    );
    const [newest] = data.articles.nodes;
    await open(page, `articles/${newest.slug}`, newest.headline.zhHant);
    // A few minutes after midnight the newest is yesterday's.
    const isOfToday = todayInShanghai(new Date(newest.firstPublishedAt)) === todayInShanghai();
    await page
      .locator('section.panel', { hasText: '首七日每日閱讀' })
      .getByText(isOfToday ? '未統計' : '表格')
      .waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  inBrowser('a month that is not over says what it is held against', async () => {
    const { page, close } = await signIn('hq-executive');
    const note = page.getByText('這個月還沒有過完');
    const month = todayInShanghai().slice(0, 7);
    for (const [path, title] of [
      [`month?month=${month}`, `月份 ${month}`],
      [`companies?until=${month}`, '公司'],
      [`audience?month=${month}`, `受眾 ${month}`],
    ] as const) {
      await open(page, path, title);
      await note.waitFor();
    }
    await open(page, 'month?month=2024-05', '月份 2024-05');
    await page.getByRole('heading', { name: '按欄目' }).waitFor();
    expect(await note.count()).toBe(0);
    await close();
  });

  inBrowser(
    'of what one sees in part it is said so, and of what one sees nothing there is no chart',
    async () => {
      const { page, close } = await signIn('editor');
      await open(page, 'month?month=2024-05', '月份 2024-05');
      const panel = (name: string) => page.locator('section.panel', { hasText: name });
      await panel('按欄目').getByText('您無權查看其中一部分').waitFor();
      await panel('按欄目').locator('.chart').waitFor();
      await panel('按期').getByText('您無權查看此項').waitFor();
      expect(await panel('按期').locator('.chart').count()).toBe(0);
      await close();
    },
  );

  inBrowser('what is folded away is printed', async () => {
    const { page, close } = await signIn('hq-executive');
    await open(page, 'issues?month=2024-05', '報紙 2024-05');
    await page.locator('.chart').waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    await table(page, '從簽發到家門').waitFor();
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('table').waitFor({ state: 'detached' });
    await close();
  });

  inBrowser('the latest route comes first, and files tell times as clocks in Shanghai do', async () => {
    const { page, close } = await signIn('hq-executive');
    const take = async (region: string): Promise<string[]> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('section.panel', { hasText: region }).getByRole('button', { name: /CSV$/ }).click(),
      ]);
      return (await readFile(await download.path(), 'utf8')).trim().split('\r\n').slice(1);
    };
    await open(page, 'issues/2024-05-08/MAIN', '期號 2024-05-08');
    const routes = await take('線路投遞');
    const late = routes.map((line) => {
      const [, , , completed, deadline] = line.split(',');
      return completed ? Date.parse(completed) - Date.parse(deadline!) : Number.POSITIVE_INFINITY;
    });
    expect(late).toEqual(late.toSorted((one, other) => other - one));
    expect(new Set(late).size).toBeGreaterThan(1);
    const first = table(page, '線路投遞').locator('tbody tr').first();
    const [departed] = await first.locator('td').nth(1).allTextContents();
    expect(routes[0]!.split(',')[2]).toBe(`${departed!.trim().replace(' ', 'T')}:00+08:00`);
    await open(page, 'articles/e3-signing', '惠州在港推介投資環境 十四個項目同日簽約');
    await page.locator('section.panel', { hasText: '首七日每日閱讀' }).waitFor();
    const days = await take('首七日每日閱讀');
    expect(days.map((line) => line.slice(0, 10))).toEqual(
      Array.from({ length: 7 }, (_, day) => `2024-05-${String(8 + day).padStart(2, '0')}`),
    );
    await page.getByRole('button', { name: '表格' }).click();
    expect(await column(table(page, '首七日每日閱讀'), 2)).toEqual(
      days.map((line) => Number(line.split(',')[1])),
    );
    await close();
  });

  inBrowser('the composite index of a month is what the catalogue’s series says', async () => {
    const { page, close } = await signIn('hq-executive');
    await open(page, 'audience?month=2024-05', '受眾 2024-05');
    const { data } = await graph!.ask(
      '{ series(indicator: "mcci", by: [ORGANISATION], days: { from: "2024-05-01", until: "2024-05-31" }) { points { value } } }',
      { as: 'hq-executive' },
    );
    const [{ value }] = data.series.points;
    const [shown] = await column(table(page, '融媒綜合傳播力指數（MCCI）'), 2);
    expect(shown).toBeCloseTo(value, 1);
    await close();
  });
};
