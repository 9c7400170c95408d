import { expect, test } from '@jest/globals';
import { addMonths, monthOf, todayInShanghai } from '@media-graph/subgraph';
import { inDays, testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const today = todayInShanghai();
const month = monthOf(addMonths(today, -1));
const day = (number: number) => `${month}-${String(number).padStart(2, '0')}`;
const reason = 'By contract';
type Desk = Awaited<ReturnType<typeof openDesk>>;

const set = (desk: Desk, percent: number | null, more: object = {}, as = desk.manager) =>
  desk.act('setDeliveryOutletDiscount', { outletId: desk.outlet.id, percent, reason, ...more }, as);
/** Nothing is set for days past: what was settled is put there as if long ago. */
const longAgo = (desk: Desk, from: string) =>
  graph.sql(
    `UPDATE outlet_discounts SET valid_from = $2::date, set_at = $2::date - interval '1 day' WHERE organisation_id = $1`,
    [desk.organisation, from],
  );
const soldOf = async (desk: Desk, of: string) => {
  const { data } = await graph.ask(
    `{ outletMonths(months: { from: "${of}", until: "${of}" }, outletId: "${desk.outlet.id}") {
      nodes { netCopies undeliveredCopies sold { amountMinor } } } }`,
    { as: desk.staff },
  );
  const [row] = data.outletMonths.nodes;
  return row && [row.netCopies, row.undeliveredCopies, Number(row.sold.amountMinor)];
};
const earnedIn = async (desk: Desk, of: string) => {
  const { entities } = await graph.entities(
    'Organisation',
    [desk.organisation],
    `distributionFigures(month: "${of}") { books { accrued { amountMinor } } }`,
    viewers.headquarters,
  );
  return Number(entities[0].distributionFigures.books.accrued.amountMinor);
};

test('an outlet has a discount of its own from a day on, and what has left keeps its price', async () => {
  const desk = await openDesk(graph);
  await set(desk, 50);
  await graph.sql('ALTER TABLE outlet_discounts DISABLE TRIGGER USER');
  await longAgo(desk, day(2));
  await graph.sql('ALTER TABLE outlet_discounts ENABLE TRIGGER USER');
  await desk.dispatched(day(1), { outlet: 10 });
  await desk.dispatched(day(2), { outlet: 10 });
  // 150 fen less 30 per cent, and less 50.
  expect([await soldOf(desk, month), await earnedIn(desk, month)]).toEqual([[20, 0, 1050 + 750], 1800]);
  await set(desk, null);
  await desk.dispatched(today, { outlet: 10 });
  expect(await soldOf(desk, monthOf(today))).toEqual([10, 0, 1050]);
  expect(await soldOf(desk, month)).toEqual([20, 0, 1800]);
  // What is billed is what it sold at its own price.
  const open = await graph.ask('{ issuePlans(status: DISPATCHED) { nodes { id version issueDate } } }', {
    as: desk.staff,
  });
  for (const { id, version, issueDate } of open.data.issuePlans.nodes.filter(
    (plan: { issueDate: string }) => plan.issueDate !== today,
  )) {
    const { runs } = await desk.read('issuePlan', id, 'runs { nodes { id version } }');
    await desk.made('completeDeliveryRun', runs.nodes[0]);
    expect([issueDate, (await desk.act('closeIssuePlan', { id, version })).code]).toEqual([issueDate, null]);
  }
  const bill = { outletId: desk.outlet.id, month };
  expect((await desk.act('invoiceOutletMonth', { ...bill, amountMinor: '1801' })).code).toBe('INVALID_INPUT');
  expect((await desk.act('invoiceOutletMonth', { ...bill, amountMinor: '1800' })).code).toBeNull();
});

test('a manager settles it from today on, finance reads it, and what has begun stays', async () => {
  const desk = await openDesk(graph);
  for (const as of [desk.staff, viewers.finance, viewers.headquarters, viewers.anonymous])
    expect((await set(desk, 40, {}, as)).code).toBe('FORBIDDEN');
  expect((await set(desk, 40, { validFrom: inDays(-1) })).code).toBe('INVALID_INPUT');
  for (const percent of [-1, 91]) expect((await set(desk, percent)).code).toBe('INVALID_INPUT');
  await set(desk, 40);
  await set(desk, 45, { validFrom: inDays(9) });
  const read = async (as = desk.staff) => {
    const { data } = await graph.ask(
      `{ deliveryOutlet(id: "${desk.outlet.id}") { discounts { id percent withdrawnAt } } }`,
      { as },
    );
    return data.deliveryOutlet.discounts;
  };
  const [now, later] = await read(viewers.finance);
  expect([now.percent, later.percent]).toEqual([40, 45]);
  expect(await read(viewers.headquarters)).toBeNull();
  const withdraw = async (id: string, as = desk.manager) =>
    (await desk.act('withdrawDeliveryOutletDiscount', { id, reason }, as)).code;
  expect(await withdraw(later.id, desk.staff)).toBe('FORBIDDEN');
  const twin = await openDesk(graph);
  expect(await withdraw(later.id, twin.manager)).toBe('NOT_FOUND');
  expect((await set(desk, 40, {}, twin.manager)).code).toBe('NOT_FOUND');
  expect([await withdraw(now.id), await withdraw(later.id), await withdraw(later.id)]).toEqual([
    ...['ILLEGAL_TRANSITION', null, 'ILLEGAL_TRANSITION'],
  ]);
});

test('copies of a run that was called off are not the outlet’s to pay, until another carrier brings them', async () => {
  const desk = await openDesk(graph);
  const { version } = await desk.read('deliveryRoute', desk.route.id, 'version');
  const near = await desk.made('addDeliveryOutlet', {
    ...{ code: desk.next('K'), name: { en: 'Near' }, kind: 'SHOP', street: '江北' },
    ...{ routeId: desk.route.id, routeVersion: version },
  });
  const plan = await desk.plan(day(3), { outlet: 40 });
  await desk.made('setDraw', { planId: plan.id, kind: 'SINGLE_COPY', outletId: near.id, copies: 20 });
  const { runs } = await desk.notify({
    id: plan.id,
    ...(await desk.read('issuePlan', plan.id, 'version')),
  });
  const at = new Date(`${day(3)}T04:00:00+08:00`);
  const cancel = (run: object, more: object = {}) =>
    desk.act('cancelDeliveryRun', { ...run, reason: 'An accident', ...more });
  const early = await cancel(runs.nodes[0], { servedOutletIds: [near.id] });
  expect([early.code, early.field]).toEqual(['INVALID_INPUT', ['input', 'servedOutletIds']]);
  const driven = await desk.made('departDeliveryRun', { ...runs.nodes[0], at });
  const of = ({ id, version: seen }: { id: string; version: number }) => ({ id, version: seen });
  expect(await soldOf(desk, month)).toEqual([40, 0, 4200]);
  expect((await cancel(of(driven), { servedOutletIds: [plan.id] })).code).toBe('INVALID_INPUT');
  // The one had its copies before the accident, the other not.
  const called = await cancel(of(driven), { servedOutletIds: [near.id] });
  expect(called.code).toBeNull();
  expect([await soldOf(desk, month), await earnedIn(desk, month)]).toEqual([[0, 40, 0], 20 * 105]);
  const { undeliveredCopies, draws } = await desk.read(
    ...(['issuePlan', plan.id, 'undeliveredCopies draws { nodes { copies isUndelivered } }'] as const),
  );
  const told = draws.nodes.map(({ copies, isUndelivered }: { copies: number; isUndelivered: boolean }) => [
    ...[copies, isUndelivered],
  ]);
  expect([undeliveredCopies, told.toSorted()]).toEqual([
    140,
    [
      [100, true],
      [20, false],
      [40, true],
    ],
  ]);
  // What is given back of what did not come changes nothing.
  await desk.made('recordCopyReturns', { planId: plan.id, lines: [{ outletId: desk.outlet.id, copies: 5 }] });
  expect(await soldOf(desk, month)).toEqual([0, 35, 0]);
  const { returns } = await desk.read('issuePlan', plan.id, 'returns { nodes { id } }');
  await desk.made('withdrawCopyReturn', { returnId: returns.nodes[0].id, reason });
  expect(await soldOf(desk, month)).toEqual([0, 40, 0]);

  const again = await desk.made('reassignDeliveryRun', {
    ...{ ...of(called.thing), carrierId: desk.carrier.id, reason: 'It drives again' },
  });
  expect([await soldOf(desk, month), await earnedIn(desk, month)]).toEqual([[40, 0, 4200], 6300]);
  // Who was served by the first vehicle stays served when the second one is called off as well.
  await cancel(of(again));
  expect([await soldOf(desk, month), await earnedIn(desk, month)]).toEqual([[0, 40, 0], 20 * 105]);
});

test('in a closed month nothing is called off', async () => {
  const desk = await openDesk(graph);
  const { run } = await desk.dispatched(day(4), { outlet: 40 });
  const closed = { organisationId: desk.organisation, month };
  expect((await desk.act('closeDistributionMonth', closed, viewers.finance)).code).toBeNull();
  const tried = await desk.act('cancelDeliveryRun', { id: run.id, version: run.version, reason });
  expect(tried.code).toBe('ILLEGAL_TRANSITION');
  expect(await soldOf(desk, month)).toEqual([40, 0, 4200]);
});
