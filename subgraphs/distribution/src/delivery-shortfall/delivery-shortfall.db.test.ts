import { expect, test } from '@jest/globals';
import { addMonths, monthOf, todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const today = todayInShanghai();
const month = monthOf(addMonths(today, -1));
const day = (number: number) => `${month}-${String(number).padStart(2, '0')}`;
const reason = 'The bundle was short';
type Desk = Awaited<ReturnType<typeof openDesk>>;

const now = (desk: Desk, id: string) =>
  desk.read(
    ...(['issuePlan', id] as const),
    'id version undeliveredCopies netCirculation draws { nodes { id kind copies shortCopies isUndelivered } } shortfalls { nodes { id copies countedOn recordedBy } aggregate { copies } }',
  );
const drawOf = async (desk: Desk, id: string, kind: string): Promise<string> =>
  (await now(desk, id)).draws.nodes.find((draw: { kind: string }) => draw.kind === kind).id;
const enter = async (desk: Desk, planId: string, kind: string, copies: number, as = desk.staff) =>
  desk.act(
    'recordDeliveryShortfalls',
    { planId, lines: [{ drawId: await drawOf(desk, planId, kind), copies }], reason },
    as,
  );
const figuresOf = async (desk: Desk, of: string) => {
  const { entities } = await graph.entities(
    'Organisation',
    [desk.organisation],
    `distributionFigures(month: "${of}") { grossCopies undeliveredCopies netCirculation outletReturnRate books { accrued { amountMinor } } }`,
    viewers.headquarters,
  );
  const { books, ...copies } = entities[0].distributionFigures;
  return { ...copies, accrued: books.accrued.amountMinor };
};
const issueOf = async (desk: Desk, id: string) => {
  const { entities } = await graph.entities(
    'NewspaperIssue',
    [{ id, goodCopies: 140 }],
    'netCirculation outletReturnRate',
    desk.staff,
  );
  return entities[0];
};

test('what never reached an outlet or a household is no circulation, until another carrier brings it', async () => {
  const desk = await openDesk(graph);
  const plan = await desk.dispatched(day(1));
  const cancel = (run: object, more: object = {}) =>
    desk.act('cancelDeliveryRun', { ...run, reason: 'An accident', ...more });
  const of = ({ id, version }: { id: string; version: number }) => ({ id, version });
  expect(await figuresOf(desk, month)).toMatchObject({ netCirculation: '140', undeliveredCopies: '0' });
  for (const servedRouteCopies of [-1, 101])
    expect((await cancel(of(plan.run), { servedRouteCopies })).code).toBe('INVALID_INPUT');
  // 30 households had their paper before the accident; no outlet had.
  const back = await cancel(of(plan.run), { servedRouteCopies: 30 });
  expect(back.code).toBeNull();
  expect(await now(desk, plan.id)).toMatchObject({ undeliveredCopies: 110, netCirculation: 30 });
  expect(await issueOf(desk, plan.issue.id)).toEqual({ netCirculation: 30, outletReturnRate: null });
  expect(await figuresOf(desk, month)).toMatchObject({
    ...{ grossCopies: '140', undeliveredCopies: '110', netCirculation: '30', accrued: '0' },
  });
  const again = await desk.made('reassignDeliveryRun', {
    ...{ ...of(back.thing), carrierId: desk.carrier.id, reason },
  });
  expect(await now(desk, plan.id)).toMatchObject({ undeliveredCopies: 0, netCirculation: 140 });
  // Who was served by the first vehicle stays served when the second one is called off as well.
  await cancel(of(again));
  expect(await now(desk, plan.id)).toMatchObject({ undeliveredCopies: 110, netCirculation: 30 });
  // An issue that people have has appeared.
  const { version } = await now(desk, plan.id);
  expect((await desk.act('cancelIssuePlan', { id: plan.id, version, reason })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
});

test('an issue with something entered as missing is cancelled once that is taken back', async () => {
  const desk = await openDesk(graph);
  await desk.dispatched(day(5));
  const before = await figuresOf(desk, month);
  const plan = await desk.dispatched(day(6));
  expect((await enter(desk, plan.id, 'SINGLE_COPY', 10)).code).toBeNull();
  await desk.made('cancelDeliveryRun', { id: plan.run.id, version: plan.run.version, reason });
  const cancel = async () =>
    desk.act('cancelIssuePlan', { id: plan.id, version: (await now(desk, plan.id)).version, reason });
  expect(await cancel()).toMatchObject({
    ...{ code: 'ILLEGAL_TRANSITION', message: expect.stringContaining('entered as missing') },
  });
  const [{ id }] = (await now(desk, plan.id)).shortfalls.nodes;
  expect((await desk.act('reverseDeliveryShortfall', { shortfallId: id, reason })).code).toBeNull();
  expect((await cancel()).code).toBeNull();
  expect(await figuresOf(desk, month)).toEqual(before);
});

test('what is drawn after a run was called off does not come either', async () => {
  const desk = await openDesk(graph);
  const plan = await desk.plan(day(2), { route: 0, outlet: 40 });
  const { runs } = await desk.notify(plan);
  await desk.made('cancelDeliveryRun', { ...runs.nodes[0] });
  expect((await now(desk, plan.id)).undeliveredCopies).toBe(40);
  await desk.made('reopenDraws', { id: plan.id, version: (await now(desk, plan.id)).version });
  const { version } = await desk.read('deliveryRoute', desk.route.id, 'version');
  const added = await desk.made('addDeliveryOutlet', {
    ...{ code: desk.next('K'), name: { en: 'New' }, kind: 'SHOP', street: '江北' },
    ...{ routeId: desk.route.id, routeVersion: version },
  });
  await desk.made('setDraw', { planId: plan.id, kind: 'SINGLE_COPY', outletId: added.id, copies: 5 });
  await desk.notify({ id: plan.id, version: (await now(desk, plan.id)).version });
  expect(await now(desk, plan.id)).toMatchObject({ undeliveredCopies: 45, netCirculation: 0 });
});

test('a short bundle is nobody’s to pay and no circulation, and an entry that was wrong is taken back once', async () => {
  const desk = await openDesk(graph);
  const collecting = await desk.plan(day(3));
  expect((await enter(desk, collecting.id, 'SINGLE_COPY', 1)).code).toBe('ILLEGAL_TRANSITION');
  const plan = await desk.dispatched(day(4), { outlet: 40 });
  expect((await enter(desk, plan.id, 'SINGLE_COPY', 41)).code).toBe('INVALID_INPUT');
  for (const as of [viewers.headquarters, viewers.finance, viewers.anonymous])
    expect((await enter(desk, plan.id, 'SINGLE_COPY', 10, as)).code).toBe('FORBIDDEN');
  expect((await enter(desk, plan.id, 'SINGLE_COPY', 10)).code).toBeNull();
  expect((await enter(desk, plan.id, 'SUBSCRIPTION', 7)).code).toBeNull();
  const entered = await now(desk, plan.id);
  expect(entered).toMatchObject({
    undeliveredCopies: 17,
    netCirculation: 123,
    shortfalls: { aggregate: { copies: '17' } },
  });
  expect(await figuresOf(desk, month)).toMatchObject({ undeliveredCopies: '17', accrued: String(30 * 105) });
  // An outlet gives back no more than it got.
  const give = (copies: number) =>
    desk.act('recordCopyReturns', { planId: plan.id, lines: [{ outletId: desk.outlet.id, copies }] });
  expect((await give(31)).code).toBe('INVALID_INPUT');
  expect((await give(15)).code).toBeNull();
  expect((await issueOf(desk, plan.issue.id)).outletReturnRate).toBeCloseTo(0.5, 10);
  expect((await enter(desk, plan.id, 'SINGLE_COPY', 16)).code).toBe('INVALID_INPUT');
  const [first] = entered.shortfalls.nodes;
  expect(first).toMatchObject({ copies: 10, countedOn: day(4), recordedBy: expect.any(String) });
  const back = () => desk.act('reverseDeliveryShortfall', { shortfallId: first.id, reason });
  const outcomes = await Promise.all([back(), back()]);
  expect(outcomes.map(({ code }) => code).sort()).toEqual(['ILLEGAL_TRANSITION', null]);
  const after = await now(desk, plan.id);
  expect(after).toMatchObject({ undeliveredCopies: 7, netCirculation: 118 });
  const reversal = after.shortfalls.nodes.find(({ copies }: { copies: number }) => copies < 0);
  expect((await desk.act('reverseDeliveryShortfall', { shortfallId: reversal.id, reason })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
});

test('in a closed month it is an entry of today: the closed month keeps its figures, the outlet owes less', async () => {
  const desk = await openDesk(graph);
  const plan = await desk.dispatched(day(5), { outlet: 40 });
  await desk.made('completeDeliveryRun', { id: plan.run.id, version: plan.run.version });
  await desk.made('closeIssuePlan', { id: plan.id, version: (await now(desk, plan.id)).version });
  const bill = await desk.act('invoiceOutletMonth', { outletId: desk.outlet.id, month });
  expect(bill.code).toBeNull();
  const closed = { organisationId: desk.organisation, month };
  expect((await desk.act('closeDistributionMonth', closed, viewers.finance)).code).toBeNull();
  await desk.dispatched(today, { outlet: 40 });
  const before = await figuresOf(desk, month);
  expect((await enter(desk, plan.id, 'SINGLE_COPY', 40)).code).toBeNull();
  expect(await figuresOf(desk, month)).toEqual(before);
  expect(await figuresOf(desk, monthOf(today))).toMatchObject({
    ...{ undeliveredCopies: '40', netCirculation: '100', accrued: '0' },
  });
  // The issue itself is told as it is known.
  expect((await now(desk, plan.id)).netCirculation).toBe(100);
  const { data } = await graph.ask(
    `{ outletMonths(months: { from: "${month}", until: "${month}" }, outletId: "${desk.outlet.id}") { nodes { undeliveredCopies netCopies unbilled { amountMinor } } } }`,
    { as: desk.staff },
  );
  expect(data.outletMonths.nodes).toEqual([
    { undeliveredCopies: 40, netCopies: 0, unbilled: { amountMinor: '-4200' } },
  ]);
  await desk.made('issuePaperCreditNote', { invoiceId: bill.thing.id, amountMinor: '4200', reason });
});

test('a month that has no issue of its own tells what turned out in it; a reported one takes it off what was reported', async () => {
  const desk = await openDesk(graph);
  const plan = await desk.dispatched(day(5), { outlet: 40 });
  await desk.act('closeDistributionMonth', { organisationId: desk.organisation, month }, viewers.finance);
  expect((await enter(desk, plan.id, 'SINGLE_COPY', 30)).code).toBeNull();
  const short = { grossCopies: '0', undeliveredCopies: '30', netCirculation: '-30', outletReturnRate: null };
  expect(await figuresOf(desk, monthOf(today))).toEqual({ ...short, accrued: String(-30 * 105) });
  await graph.sql(
    `INSERT INTO monthly_figures (organisation_id, month, issues, gross_copies, outlet_copies, returned_copies, runs, runs_on_time, complaints, is_synthetic)
     VALUES ($1, $2, 1, 1000, 100, 35, 0, 0, 0, true)`,
    [desk.organisation, monthOf(today)],
  );
  expect(await figuresOf(desk, monthOf(today))).toMatchObject({
    ...{ grossCopies: '1000', undeliveredCopies: '30', netCirculation: '935', outletReturnRate: 0.5 },
  });
});

test('what was called off before that was kept is entered, and no line of another issue goes in with it', async () => {
  const desk = await openDesk(graph);
  const [plan, other] = [await desk.dispatched(day(6), { outlet: 40 }), await desk.dispatched(day(7))];
  await desk.made('cancelDeliveryRun', { id: plan.run.id, version: plan.run.version, reason });
  expect((await enter(desk, plan.id, 'SINGLE_COPY', 1)).code).toBe('INVALID_INPUT');
  // As such a run stands that was called off by a former release.
  await graph.sql('UPDATE draws SET undelivered_run_id = NULL WHERE plan_id = $1', [plan.id]);
  expect((await now(desk, plan.id)).netCirculation).toBe(140);
  const lines = await Promise.all(
    ['SINGLE_COPY', 'SUBSCRIPTION'].map(async (kind) => ({
      ...{ drawId: await drawOf(desk, plan.id, kind), copies: kind === 'SINGLE_COPY' ? 40 : 100 },
    })),
  );
  const foreign = { drawId: await drawOf(desk, other.id, 'SUBSCRIPTION'), copies: 1 };
  const record = (more: object[]) =>
    desk.act('recordDeliveryShortfalls', { planId: plan.id, lines: [...lines, ...more], reason });
  expect((await record([foreign])).code).toBe('INVALID_INPUT');
  expect((await record([])).code).toBeNull();
  expect(await now(desk, plan.id)).toMatchObject({ undeliveredCopies: 140, netCirculation: 0 });
});

test('many issues with shortfalls take as many statements as one', async () => {
  const desk = await openDesk(graph);
  for (const number of [8, 9, 10, 11]) {
    const plan = await desk.dispatched(day(number));
    await enter(desk, plan.id, 'SINGLE_COPY', number);
  }
  const ask = (first: number) =>
    graph.statementsOf(() =>
      graph.ask(
        `{ issuePlans(first: ${first}) { nodes { netCirculation shortfalls(first: 5) { nodes { copies draw { outlet { code } } } } } } }`,
        { as: desk.staff },
      ),
    );
  const one = await ask(1);
  expect(await ask(4)).toHaveLength(one.length);
});
