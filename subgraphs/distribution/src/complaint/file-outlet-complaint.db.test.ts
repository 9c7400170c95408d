import { expect, test } from '@jest/globals';
import { addMonths, monthOf, todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const month = monthOf(addMonths(todayInShanghai(), -1));
const day = (number: number) => `${month}-${String(number).padStart(2, '0')}`;
const file = (planId: string, input: object = {}, as = desk.staff) =>
  desk.act(
    'fileOutletComplaint',
    {
      reference: desk.next('O'),
      outletId: desk.outlet.id,
      planId,
      code: 'SHORT_BUNDLE',
      copies: 10,
      ...input,
    },
    as,
  );
const resolve = (id: string, version: number, step: string, resolution?: string, as = desk.manager) =>
  desk.act('resolveDeliveryComplaint', { id, version, step, resolution }, as);
const plan = (id: string) =>
  desk.read(
    ...(['issuePlan', id] as const),
    'undeliveredCopies netCirculation shortfalls { nodes { copies reason } }',
  );
const soldOf = async () => {
  const { data } = await graph.ask(
    `{ outletMonths(months: { from: "${month}", until: "${month}" }, outletId: "${desk.outlet.id}") { nodes { undeliveredCopies sold { amountMinor } } } }`,
    { as: desk.staff },
  );
  const { undeliveredCopies, sold } = data.outletMonths.nodes[0];
  return [undeliveredCopies, Number(sold.amountMinor)];
};

test('a bundle that was short is credited on the outlet’s account, once, and taken back with the complaint', async () => {
  const { id } = await desk.dispatched(day(1), { outlet: 40 });
  expect(await soldOf()).toEqual([0, 40 * 105]);
  const { thing: complaint, code } = await file(id);
  expect(code).toBeNull();
  expect(complaint).toMatchObject({ status: 'OPEN', code: 'SHORT_BUNDLE', copies: 10 });
  expect((await file(id)).code).toBe('DUPLICATE');
  const outcomes = await Promise.all([1, 2, 3].map(() => resolve(complaint.id, 1, 'CREDIT')));
  expect(outcomes.filter(({ code: one }) => one === null)).toHaveLength(1);
  expect(await soldOf()).toEqual([10, 30 * 105]);
  expect(await plan(id)).toMatchObject({ undeliveredCopies: 10, netCirculation: 130 });
  const { creditedIssues, carrierCharge } = await desk.read(
    ...(['deliveryComplaint', complaint.id, 'creditedIssues carrierCharge { amountMinor }'] as const),
  );
  expect([creditedIssues, carrierCharge.amountMinor]).toEqual([0, '0']);
  expect((await resolve(complaint.id, 2, 'REOPEN', 'the bundle was found')).code).toBeNull();
  expect(await soldOf()).toEqual([0, 40 * 105]);
  expect((await resolve(complaint.id, 3, 'REDELIVER')).thing.status).toBe('REDELIVERED');
  expect(await soldOf()).toEqual([0, 40 * 105]);
  // Another decision of a manager's, and the copies count once.
  expect((await resolve(complaint.id, 4, 'ESCALATE')).code).toBeNull();
  expect((await resolve(complaint.id, 5, 'CREDIT', undefined, desk.staff)).code).toBe('FORBIDDEN');
  expect((await resolve(complaint.id, 5, 'CREDIT')).code).toBeNull();
  expect(await soldOf()).toEqual([10, 30 * 105]);
  expect((await plan(id)).shortfalls.nodes.map(({ copies }: { copies: number }) => copies)).toEqual([
    10, -10, 10,
  ]);
});

test('what was late is not credited, another title is; no more than was drawn, and of what had left', async () => {
  const { id } = await desk.dispatched(day(2), { outlet: 40 });
  const early = { code: 'LATE_BUNDLE', filedAt: `${day(2)}T06:59:00+08:00` };
  expect(await file(id, early)).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'code'] });
  const { thing: late } = await file(id, { code: 'LATE_BUNDLE' });
  expect((await resolve(late.id, 1, 'CREDIT')).code).toBe('ILLEGAL_TRANSITION');
  expect((await resolve(late.id, 1, 'REJECT', 'the driver was there at 06:40')).code).toBeNull();
  for (const copies of [0, 41]) expect((await file(id, { copies })).code).toBe('INVALID_INPUT');
  const { thing: other } = await file(id, { code: 'WRONG_TITLE', copies: 40 });
  const { thing: short } = await file(id);
  expect((await resolve(other.id, 1, 'CREDIT')).code).toBeNull();
  // All copies are credited already.
  expect(await resolve(short.id, 1, 'CREDIT')).toMatchObject({ code: 'INVALID_INPUT', field: ['input'] });
  expect((await file(id, { code: 'WET' })).code).toBe('INVALID_INPUT');
  const collecting = await desk.plan(day(3));
  expect((await file(collecting.id)).code).toBe('INVALID_INPUT');
  const { id: subscriptionId } = await desk.subscription();
  const household = { reference: desk.next('B'), subscriptionId, planId: id, code: 'SHORT_BUNDLE' };
  expect((await desk.act('fileDeliveryComplaint', household)).code).toBe('INVALID_INPUT');
});

test('they are counted and listed beside the households’, and belong to the company', async () => {
  const own = await openDesk(graph);
  const { id: planId } = await own.dispatched(day(4), { outlet: 40 });
  const { id: subscriptionId } = await own.subscription();
  await own.made('fileDeliveryComplaint', { reference: 'B-1', subscriptionId, planId, code: 'WET' });
  const complaint = { reference: 'O-1', outletId: own.outlet.id, planId, code: 'WRONG_TITLE', copies: 3 };
  await own.made('fileOutletComplaint', complaint);
  expect((await own.act('fileOutletComplaint', { ...complaint, reference: 'O-2' }, desk.staff)).code).toBe(
    'NOT_FOUND',
  );
  for (const as of [viewers.finance, viewers.headquarters, viewers.anonymous])
    expect((await own.act('fileOutletComplaint', complaint, as)).code).toBe('FORBIDDEN');
  const { data } = await graph.ask(
    `{ all: deliveryComplaints(routeId: "${own.route.id}") { totalCount }
       outlets: deliveryComplaints(outletId: "${own.outlet.id}") { nodes { code copies outlet { code } subscription { id } route { code } } aggregate { copies } }
       kind: deliveryComplaints(code: WRONG_TITLE, routeId: "${own.route.id}") { totalCount } }`,
    { as: own.staff },
  );
  expect(data).toMatchObject({
    ...{ all: { totalCount: 2 }, kind: { totalCount: 1 } },
    outlets: {
      nodes: [
        { copies: 3, outlet: { code: own.outlet.code }, subscription: null, route: { code: own.route.code } },
      ],
      aggregate: { copies: '3' },
    },
  });
  const figures = await graph.entities(
    'Organisation',
    [own.organisation],
    `distributionFigures(month: "${month}") { complaints outletComplaints }`,
    viewers.headquarters,
  );
  expect(figures.entities[0].distributionFigures).toEqual({ complaints: 2, outletComplaints: 1 });
});

test('what a complaint was credited with goes with the complaint, and by no other way', async () => {
  const { id, run } = await desk.dispatched(day(6), { outlet: 40 });
  const { thing: complaint } = await file(id);
  expect((await resolve(complaint.id, 1, 'CREDIT')).code).toBeNull();
  const [{ id: shortfallId }] = (await desk.read('issuePlan', id, 'shortfalls { nodes { id } }')).shortfalls
    .nodes;
  const reverse = { shortfallId, reason: 'the bundle was found' };
  expect(await desk.act('reverseDeliveryShortfall', reverse)).toMatchObject({
    ...{ code: 'ILLEGAL_TRANSITION', field: ['input', 'shortfallId'] },
    message: expect.stringContaining('resolveDeliveryComplaint'),
  });
  expect((await plan(id)).undeliveredCopies).toBe(10);
  await desk.made('cancelDeliveryRun', { id: run.id, version: run.version, reason: 'An accident' });
  const cancel = async () => {
    const { version } = await desk.read('issuePlan', id, 'version');
    return desk.act('cancelIssuePlan', { id, version, reason: 'It did not appear' });
  };
  expect(await cancel()).toMatchObject({
    ...{ code: 'ILLEGAL_TRANSITION', message: expect.stringContaining('credited to an outlet') },
  });
  expect((await resolve(complaint.id, 2, 'REOPEN', 'the bundle was found')).code).toBeNull();
  expect((await plan(id)).shortfalls.nodes.map(({ copies }: { copies: number }) => copies)).toEqual([
    10, -10,
  ]);
  expect((await cancel()).code).toBeNull();
});
