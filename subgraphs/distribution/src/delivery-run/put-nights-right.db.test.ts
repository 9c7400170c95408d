import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const reason = 'The van broke down';
const [{ id: other }] = [
  await desk.made('addDeliveryCarrier', {
    code: 'C-OTHER',
    name: '李示例',
    phone: '110',
    copyRateMinor: '25',
  }),
];
const pay = async (planId: string) =>
  graph.sql(
    'SELECT carrier_id AS carrier, copies * copy_rate_minor AS pay, status FROM delivery_runs WHERE plan_id = $1',
    [planId],
  );

test("tonight's driver is replaced, and the one who drives is paid", async () => {
  const { runs } = await desk.notify(await desk.plan('2024-03-04'));
  const [run] = runs.nodes;
  const replaced = await desk.act('reassignDeliveryRun', { ...run, carrierId: other, reason });
  expect(replaced.thing).toMatchObject({ status: 'PLANNED', changeReason: reason });
  const taken = { id: run.id, version: replaced.thing.version };
  const left = await desk.made('departDeliveryRun', { ...taken, at: new Date('2024-03-04T04:00:00+08:00') });
  const again = { id: run.id, version: left.version, carrierId: desk.carrier.id, reason };
  expect((await desk.act('reassignDeliveryRun', again)).code).toBe('ILLEGAL_TRANSITION');
  const [{ id: planId }] = await graph.sql('SELECT plan_id AS id FROM delivery_runs WHERE id = $1', [run.id]);
  expect(await pay(planId)).toEqual([{ carrier: other, pay: '3500', status: 'DEPARTED' }]);
});

test('a vehicle is called back from the road with a reason, another one brings its papers, and the plan closes', async () => {
  const plan = await desk.dispatched('2024-03-05');
  const call = (input: object) =>
    desk.act('cancelDeliveryRun', { id: plan.run.id, version: plan.run.version, ...input });
  expect((await call({})).code).toBe('INVALID_INPUT');
  const back = await call({ reason });
  expect(back.thing).toMatchObject({ status: 'CANCELLED', departedAt: null, changeReason: reason });
  const input = { id: plan.run.id, version: back.thing.version, carrierId: other, reason };
  const again = await desk.made('reassignDeliveryRun', input);
  const left = await desk.made('departDeliveryRun', {
    id: again.id,
    version: again.version,
    at: new Date('2024-03-05T05:00:00+08:00'),
  });
  await desk.made('completeDeliveryRun', { id: left.id, version: left.version });
  const { version } = await desk.read('issuePlan', plan.id, 'version');
  await desk.made('closeIssuePlan', { id: plan.id, version });
  expect(await pay(plan.id)).toEqual([{ carrier: other, pay: '3500', status: 'COMPLETED' }]);
});

test('a run that was entered as through by mistake is on the road again, until it is paid, its issue or its month is closed', async () => {
  const plan = await desk.dispatched('2024-03-08');
  const done = await desk.made('completeDeliveryRun', { id: plan.run.id, version: plan.run.version });
  const reopen = async (more: object = {}, as = desk.staff) => {
    const run = await desk.read('deliveryRun', plan.run.id, 'id version');
    return desk.act('reopenDeliveryRun', { ...run, reason, ...more }, as);
  };
  expect((await reopen({ reason: '' })).code).toBe('INVALID_INPUT');
  expect((await reopen({}, viewers.finance)).code).toBe('FORBIDDEN');
  expect((await reopen()).thing).toMatchObject({
    status: 'DEPARTED',
    completedAt: null,
    changeReason: reason,
  });
  expect((await reopen()).code).toBe('ILLEGAL_TRANSITION');
  const at = new Date('2024-03-08T05:30:00+08:00');
  const again = await desk.made('completeDeliveryRun', { id: done.id, version: done.version + 1, at });
  expect(again.completedAt).toBe(at.toISOString());
  const carrierId: string = desk.carrier.id;
  const settlement = await desk.made('prepareCarrierSettlement', { carrierId, month: '2024-03' });
  expect((await reopen()).code).toBe('ILLEGAL_TRANSITION');
  await desk.made('advanceCarrierSettlement', {
    id: settlement.id,
    version: settlement.version,
    step: 'VOID',
  });
  const month = { organisationId: desk.organisation, month: '2024-03' };
  await graph.mutated('closeDistributionMonth', month, viewers.finance);
  expect((await reopen()).code).toBe('ILLEGAL_TRANSITION');
  await graph.mutated('reopenDistributionMonth', { ...month, reason }, viewers.finance);
  const { version } = await desk.read('issuePlan', plan.id, 'version');
  await desk.made('closeIssuePlan', { id: plan.id, version });
  expect((await reopen()).code).toBe('ILLEGAL_TRANSITION');
});

test('of a plan that is closed no run is planned again', async () => {
  const plan = await desk.dispatched('2024-03-06');
  const back = await desk.made('cancelDeliveryRun', { id: plan.run.id, version: plan.run.version, reason });
  const { version } = await desk.read('issuePlan', plan.id, 'version');
  await desk.made('closeIssuePlan', { id: plan.id, version });
  const input = { id: back.id, version: back.version, carrierId: other, reason };
  expect((await desk.act('reassignDeliveryRun', input)).code).toBe('ILLEGAL_TRANSITION');
});

test('a return that was written down wrongly is withdrawn once, and stays to be seen', async () => {
  const plan = await desk.dispatched('2024-03-07');
  const record = (copies: number) =>
    desk.made('recordCopyReturns', { planId: plan.id, lines: [{ outletId: desk.outlet.id, copies }] });
  await record(30);
  const read = () =>
    desk.read(
      'issuePlan',
      plan.id,
      'returnedCopies returns { nodes { id copies withdrawnAt withdrawalReason } aggregate { copies } }',
    );
  const [written] = (await read()).returns.nodes;
  const outcomes = await Promise.all(
    [1, 2].map(() => desk.act('withdrawCopyReturn', { returnId: written.id, reason: 'Of another issue' })),
  );
  expect(outcomes.map(({ code }) => code).sort()).toEqual(['ILLEGAL_TRANSITION', null]);
  await record(40);
  const after = await read();
  expect([after.returnedCopies, after.returns.aggregate.copies]).toEqual([40, '40']);
  expect(after.returns.nodes[0]).toMatchObject({ copies: 30, withdrawalReason: 'Of another issue' });
  const { version } = await desk.read('issuePlan', plan.id, 'version');
  await desk.made('completeDeliveryRun', { id: plan.run.id, version: plan.run.version });
  await desk.made('closeIssuePlan', { id: plan.id, version });
  const late = { returnId: after.returns.nodes[1].id, reason: 'Too late' };
  expect((await desk.act('withdrawCopyReturn', late)).code).toBe('ILLEGAL_TRANSITION');
});
