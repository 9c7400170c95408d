import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildPages, pagesFolder } from '@media-graph/dashboards';
import { installedBrowser } from '@media-graph/testing';
import { type Browser, chromium } from 'playwright-core';
import { wholeGraph } from '../whole-graph.ts';
import { testCirculation } from './circulation.ts';
import { testExports } from './exports.ts';
import { figuresOf, numberOf, sumOf } from './figures-of.ts';
import { signedInPage } from './signed-in-page.ts';
import { testStates } from './states.ts';
import { testThings } from './things.ts';
import type { World } from './world.ts';

// The pages in a real browser, over the whole graph but the travel agency, which is down.

const executablePath = installedBrowser();
if (!executablePath) console.warn('No Chromium is installed: the pages are not looked at in a browser.');
const inBrowser = executablePath ? test : test.skip;

const graph = executablePath ? await wholeGraph({ pages: pagesFolder, without: 'travel' }) : undefined;
const origin = graph ? new URL(graph.url).origin.replace('127.0.0.1', 'localhost') : '';
let browser: Browser;
beforeAll(async () => {
  if (!executablePath) return;
  await buildPages();
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
});
afterAll(() => browser?.close());

const { counted, tile, table, column } = figuresOf(graph);
const yuan = (money: { amountMinor: string }): number => Number(money.amountMinor) / 100;

inBrowser('what the pages ask is what was written to be published', async () => {
  const { page, sent, close } = await signedInPage(browser, origin, 'hq-executive');
  const paths = [
    'month',
    'companies',
    'companies/printing',
    'issues/2024-05-08/MAIN',
    'audience',
    'articles/e3-signing',
  ];
  for (const path of paths) {
    await page.goto(`${origin}/dashboards/${path}`);
    await page.waitForLoadState('networkidle');
  }
  const { operations } = JSON.parse(await readFile(join(pagesFolder, 'operations.json'), 'utf8'));
  const published = operations.map(({ body }: { body: string }) => body);
  // Others were known by their hashes.
  expect(sent.length).toBeGreaterThan(0);
  for (const query of sent) expect(published).toContain(query);
  await close();
});

inBrowser('headquarters reads the month, as a query and as SQL have it', async () => {
  const { page, troubles, close } = await signedInPage(browser, origin, 'hq-executive');
  await page.goto(`${origin}/dashboards/month?month=2024-05`);
  await page.getByRole('heading', { name: '按欄目' }).waitFor();
  expect(numberOf(await tile(page, '發稿'))).toBe(
    await counted(
      'content',
      `SELECT count(*) AS value FROM articles
       WHERE to_char(first_published_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') = '2024-05' AND status = 'PUBLISHED'`,
    ),
  );
  // All of it: what is on screens and in the street has no section.
  const { data } = await graph!.ask(
    '{ adRevenue(months: { from: "2024-05", until: "2024-05" }) { revenue { booked { amountMinor } } } }',
    { as: 'hq-executive' },
  );
  expect(numberOf(await tile(page, /^廣告收入/))).toBeCloseTo(yuan(data.adRevenue[0].revenue.booked), 2);
  await page.locator('section.panel', { hasText: '按欄目' }).getByRole('button', { name: '表格' }).click();
  await page.getByRole('row', { name: /^不屬任何欄目/ }).waitFor();
  expect(numberOf(await tile(page, '淨發行量'))).toBe(
    await counted(
      'distribution',
      `SELECT sum(total_draw - returned_copies) AS value FROM issue_plans
       WHERE issue_id IS NOT NULL AND issue_date BETWEEN '2024-05-01' AND '2024-05-31'`,
    ),
  );
  // The travel agency is away: what all four earned is not known, and no sum of three stands for it.
  await page
    .getByRole('listitem')
    .filter({ hasText: '公司: 應計收入' })
    .getByText('「travel」沒有回應')
    .waitFor();
  expect(troubles).toEqual([]);
  await close();
});

inBrowser('the companies, down to the press runs behind a figure', async () => {
  const { page, troubles, close } = await signedInPage(browser, origin, 'hq-executive');
  await page.goto(`${origin}/dashboards/companies?until=2024-05&months=12`);
  const { data } = await graph!.ask(
    `{ organisationBySlug(slug: "printing") {
      printingMonths(months: { from: "2024-05", until: "2024-05" }) { goodCopies books { accrued { amountMinor } } } } }`,
    { as: 'hq-executive' },
  );
  const [month] = data.organisationBySlug.printingMonths;
  await page.getByText('報業印務公司').first().waitFor();
  expect(numberOf(await tile(page, /^報業印務公司/))).toBe(yuan(month.books.accrued));
  await page
    .getByRole('listitem')
    .filter({ hasText: '惠州日報國旅' })
    .getByText('「travel」沒有回應')
    .waitFor();
  await page
    .getByRole('listitem')
    .filter({ hasText: /^報業印務公司/ })
    .getByRole('link')
    .click();
  await page.waitForURL('**/dashboards/companies/printing?month=2024-05');
  const rows = table(page, '印次').locator('tbody tr');
  await rows.first().waitFor();
  expect(sumOf(await column(table(page, '印次'), 7))).toBe(
    await counted(
      'printing',
      `SELECT sum(good_copies) AS value FROM press_runs
       WHERE planned_start >= '2024-05-01T00:00+08:00' AND planned_start < '2024-06-01T00:00+08:00'`,
    ),
  );
  await rows.getByRole('link', { name: '2024-05-08' }).first().click();
  await page.getByRole('heading', { level: 1, name: '期號 2024-05-08' }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});

inBrowser('what one may not see is said to be so: an editor sees articles and no money', async () => {
  const { page, troubles, close } = await signedInPage(browser, origin, 'editor');
  await page.goto(`${origin}/dashboards/month?month=2024-05`);
  await page
    .getByRole('listitem')
    .filter({ hasText: /^廣告收入/ })
    .getByText('您無權查看此項')
    .waitFor();
  expect(numberOf(await tile(page, '發稿'))).toBeGreaterThan(0);
  expect(await page.getByRole('main').textContent()).not.toContain('¥');
  expect(troubles).toEqual([]);
  await close();
});

inBrowser('staff of a company see its figures and no others', async () => {
  const { page, close } = await signedInPage(browser, origin, 'printing-staff');
  await page.goto(`${origin}/dashboards/companies?until=2024-05`);
  await page.getByRole('listitem').filter({ hasText: '惠報廣告公司' }).getByText('您無權查看此項').waitFor();
  expect(numberOf(await tile(page, /^報業印務公司/))).toBeGreaterThan(0);
  await close();
});

const world: World = {
  inBrowser,
  graph,
  signIn: (person) => signedInPage(browser, origin, person),
  open: async (page, path, title) => {
    await page.goto(`${origin}/dashboards/${path}`);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  },
};
testThings(world);
testExports(world);
testCirculation(world);
testStates(world);

inBrowser('all of it is within reach of the keyboard', async () => {
  const { page, close } = await signedInPage(browser, origin, 'hq-executive');
  await page.goto(`${origin}/dashboards/companies?until=2024-05`);
  await page.getByRole('button', { name: '表格' }).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  const reached: string[] = [];
  for (let step = 0; step < 40 && reached.at(-1) !== '表格'; step++) {
    await page.keyboard.press('Tab');
    reached.push(await focused());
  }
  expect(reached[0]).toBe('跳到內容');
  expect(reached).toContain('月份');
  expect(reached.at(-1)).toBe('表格');
  await page.keyboard.press('Enter');
  await table(page, '應計收入 2022-06–2024-05').waitFor();
  await close();
});

inBrowser.each([
  '/',
  '/dashboards/month?month=2024-05',
  '/dashboards/companies',
  '/dashboards/issues?month=2024-05',
])('on a phone %s is as wide as the phone, in every language', async (path) => {
  const { page, troubles, close } = await signedInPage(browser, origin, 'hq-executive', {
    viewport: { width: 375, height: 700 },
    colorScheme: 'dark',
  });
  for (const language of ['繁', '简', 'EN']) {
    await page.goto(origin + path);
    await page.getByRole('button', { name: language, exact: true }).click();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  }
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(troubles).toEqual([]);
  await close();
});

// It asserts nothing, for machines differ: `FIRST_PAINT=1`.
const whenAsked = process.env.FIRST_PAINT ? inBrowser : test.skip;
whenAsked('how soon the pages are there is told', async () => {
  const { page, close } = await signedInPage(browser, origin, 'hq-executive');
  const told: string[] = [];
  for (const path of ['month', 'companies', 'issues', 'audience', 'articles', 'events']) {
    await page.goto(`${origin}/dashboards/${path}`);
    await page.waitForLoadState('networkidle');
    const [paint, last] = await page.evaluate(() => [
      performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
      Math.max(
        ...performance
          .getEntriesByType('resource')
          .map((one) => (one as PerformanceResourceTiming).responseEnd),
      ),
    ]);
    told.push(`${path} ${Math.round(paint!)} ms, its last answer ${Math.round(last!)} ms`);
  }
  console.info(`First paint: ${told.join('; ')}`);
  await close();
});

inBrowser('whoever signs out is a reader again', async () => {
  const { page, close } = await signedInPage(browser, origin, 'finance');
  const cookies = await page.context().cookies(origin);
  expect(cookies.find(({ name }) => name === 'graph-session')).toMatchObject({
    httpOnly: true,
    sameSite: 'Strict',
  });
  await page.getByRole('button', { name: '登出' }).click();
  await page.getByRole('banner').getByRole('link', { name: '登入' }).waitFor();
  expect((await page.context().cookies(origin)).map(({ name }) => name)).not.toContain('graph-session');
  await close();
});
