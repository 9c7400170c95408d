import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { printing } from '../subgraph.ts';
import { newWorks } from '../testing/new-works.ts';

const graph = await testSubgraph(printing);
const startsAt = new Date(Date.now() + 9 * 3_600_000);

const night = async () => {
  const works = await newWorks(graph);
  const noticeOf = (copies: number, more: object = {}) => ({
    ...{ issueId: randomUUID(), copies, number: `N-${randomUUID().slice(0, 8)}`, priceMinor: '50000' },
    ...{ customerId: seedId('Organisation', 'huizhou-daily'), title: '惠州日報（示範）', pageCount: 16 },
    ...{ dueAt: new Date(startsAt.getTime() + 4 * 3_600_000), ...more },
  });
  const plan = (notices: object[], more: object = {}, as = works.staff) =>
    works.act(
      'planPrintNight',
      { pressId: works.press, stockId: works.stock, startsAt, notices, ...more },
      as,
    );
  const ordersOf = async (issueId: string) => {
    const { data } = await graph.ask(
      `{ printOrders(issueId: "${issueId}") { nodes { status quantity quotes { reason } runs { status plannedCopies plannedStart plannedEnd } } } }`,
      { as: works.staff },
    );
    return data.printOrders.nodes;
  };
  return { works, noticeOf, plan, ordersOf };
};

test('a night is planned from its notices: an order in prepress and a run each, one behind the other', async () => {
  const { noticeOf, plan, ordersOf } = await night();
  const [daily, evening] = [noticeOf(36_000), noticeOf(9_000, { pageCount: 8, title: '東江時報（示範）' })];
  const { code, things } = await plan([daily, evening]);
  expect(code).toBeNull();
  expect(things.runs.map(({ plannedCopies }: { plannedCopies: number }) => plannedCopies)).toEqual([
    36_150, 9_150,
  ]);
  const [[first], [second]] = [await ordersOf(daily.issueId), await ordersOf(evening.issueId)];
  expect(first).toMatchObject({ status: 'SCHEDULED', quantity: 36_150 });
  expect(new Date(first.runs[0].plannedStart)).toEqual(startsAt);
  // Clean-up of the first, and set-up of the second.
  expect(Date.parse(second.runs[0].plannedStart) - Date.parse(first.runs[0].plannedEnd)).toBe(35 * 60_000);
  expect((await plan([daily, evening])).things.runs).toEqual([]);
});

test('a supplement is added to the run that waits, and makes another once that is under way', async () => {
  const { works, noticeOf, plan, ordersOf } = await night();
  const notice = noticeOf(1000);
  await plan([notice]);
  const more = await plan([{ ...notice, copies: 1500 }]);
  expect(more.things.runs).toHaveLength(1);
  const [order] = await ordersOf(notice.issueId);
  expect(order).toMatchObject({ quantity: 1650, runs: [{ plannedCopies: 1650 }] });
  expect(order.quotes.at(-1).reason).toBe('印數通知單加印');
  const { id, version } = more.things.runs[0];
  await works.act('startPressRun', { id, version });
  const late = { startsAt: new Date(startsAt.getTime() + 12 * 3_600_000) };
  expect((await plan([{ ...notice, copies: 1600 }], late)).things.runs).toMatchObject([
    { plannedCopies: 100 },
  ]);
  expect((await ordersOf(notice.issueId))[0].runs).toHaveLength(2);
});

test('an issue comes behind those that were planned before, and never before the night begins', async () => {
  const { noticeOf, plan, ordersOf } = await night();
  const [first, second, third] = [noticeOf(10_000), noticeOf(10_000), noticeOf(10_000)];
  await plan([first]);
  const later = await plan([first, second]);
  expect(later).toMatchObject({ code: null, things: { runs: [{ plannedCopies: 10_150 }] } });
  const [order] = await ordersOf(first.issueId);
  expect(Date.parse(later.things.runs[0].plannedStart) - Date.parse(order.runs[0].plannedEnd)).toBe(
    35 * 60_000,
  );
  const startsAt = new Date(Date.now() + 30 * 3_600_000);
  const dueAt = new Date(startsAt.getTime() + 4 * 3_600_000);
  const next = await plan(
    [
      { ...second, copies: 11_000 },
      { ...third, dueAt },
    ],
    { startsAt },
  );
  expect(next.things.runs).toHaveLength(2);
  expect(new Date(next.things.runs[1].plannedStart)).toEqual(startsAt);
});

test('what cannot be planned is told at its notice, and nothing of the night is', async () => {
  const { works, noticeOf, plan, ordersOf } = await night();
  const good = noticeOf(1000);
  for (const [wrong, field] of [
    [{ copies: 0 }, 'copies'],
    [{ issueId: 'x' }, 'issueId'],
    [{ number: 'with blanks' }, 'number'],
    [{ pageCount: 6 }, 'pageCount'],
    [{ priceMinor: null }, 'priceMinor'],
  ] as const) {
    const { code, field: at } = await plan([good, noticeOf(1000, wrong)]);
    expect([code, at]).toEqual(['INVALID_INPUT', ['input', 'notices', '1', field]]);
  }
  expect((await plan([])).code).toBe('INVALID_INPUT');
  expect((await plan([good], { pressId: randomUUID() })).code).toBe('NOT_FOUND');
  expect((await plan([good], { startsAt: new Date(0) })).code).toBe('INVALID_INPUT');
  expect(await ordersOf(good.issueId)).toEqual([]);
  expect((await plan([good], {}, viewers.headquarters)).code).toBe('FORBIDDEN');
  const both = await Promise.all([plan([good]), plan([noticeOf(2000)])]);
  expect(both.map(({ code }) => code).sort()).toEqual(['CONFLICT_OVERLAP', null].sort());
  const [{ count }] = await graph.sql('SELECT count(*)::int FROM print_orders WHERE organisation_id = $1', [
    works.organisation,
  ]);
  expect(count).toBe(1);
});
