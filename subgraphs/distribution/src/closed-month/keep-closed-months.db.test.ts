import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const month = '2024-02';
const reason = '補錄遲到的單據';
const change = (verb: 'close' | 'reopen', one = month) =>
  desk.act(
    `${verb}DistributionMonth`,
    { organisationId: desk.organisation, month: one, ...(verb === 'reopen' && { reason }) },
    viewers.finance,
  );
const lines = [{ outletId: desk.outlet.id, copies: 1 }];

test('what the figures of a closed month were summed from stays, until finance opens it again', async () => {
  const road = await desk.dispatched('2024-02-05', { route: 100, outlet: 40 });
  const collecting = await desk.plan('2024-02-06');
  const { id: subscriptionId } = await desk.subscription({ startsOn: '2024-01-01' });
  await desk.made('recordCopyReturns', { planId: road.id, lines });
  const { returns } = await desk.read('issuePlan', road.id, 'returns { nodes { id } }');
  const [waiting] = (await desk.notify(await desk.plan('2024-02-07'))).runs.nodes;
  expect((await change('close')).code).toBeNull();

  const { version } = await desk.read('issuePlan', collecting.id, 'version');
  const changes: [string, object][] = [
    ['recordCopyReturns', { planId: road.id, lines }],
    ['withdrawCopyReturn', { returnId: returns.nodes[0].id, reason }],
    ['setDraw', { planId: collecting.id, kind: 'FREE', routeId: desk.route.id, copies: 9 }],
    ['cancelIssuePlan', { id: collecting.id, version, reason }],
    // With its departure outlets would owe what they sold.
    ['departDeliveryRun', { ...waiting, at: '2024-02-07T04:00:00+08:00' }],
    ['completeDeliveryRun', { id: road.run.id, version: road.run.version }],
  ];
  for (const [mutation, input] of changes) {
    const { code, message } = await desk.act(mutation, input);
    expect([mutation, code]).toEqual([mutation, 'ILLEGAL_TRANSITION']);
    expect(message).toContain('The month is closed');
  }
  const entered = `timestamptz '2024-02-29T23:59:59.999+08'`;
  for (const late of [
    `INSERT INTO subscription_entries (id, organisation_id, subscription_id, kind, effective_on, entered_at)
     VALUES (gen_random_uuid(), '${desk.organisation}', '${subscriptionId}', 'MOVE', '2024-02-29', ${entered})`,
    `INSERT INTO carrier_charges (id, organisation_id, carrier_id, issue_date, amount_minor, reason, entered_at)
     VALUES (gen_random_uuid(), '${desk.organisation}', '${desk.carrier.id}', '2024-02-05', 1, 'x', ${entered})`,
  ])
    await expect(graph.sql(late)).rejects.toThrow('the month is closed');
  // The counter-entry stands in the month in which it is known.
  const adjusted = { carrierId: desk.carrier.id, issueDate: '2024-02-05', chargeMinor: '7', reason };
  expect((await desk.act('adjustCarrierPay', adjusted)).code).toBeNull();

  expect((await change('reopen')).code).toBeNull();
  for (const [mutation, input] of changes)
    expect((await desk.act(mutation, input)).code).not.toBe('FORBIDDEN');
  expect(await desk.read('issuePlan', road.id, 'returnedCopies')).toEqual({ returnedCopies: 1 });
});

test('returns and the end of their month at once: what came in counts, and nothing after it', async () => {
  const road = await desk.dispatched('2024-03-05', { route: 100, outlet: 40 });
  const record = () => desk.act('recordCopyReturns', { planId: road.id, lines });
  const outcomes = await Promise.all([
    ...Array.from({ length: 8 }, record),
    change('close', '2024-03'),
    record(),
  ]);
  expect(outcomes[8]!.code).toBeNull();
  const done = outcomes.filter(({ code }, index) => index !== 8 && code === null).length;
  expect((await desk.read('issuePlan', road.id, 'returnedCopies')).returnedCopies).toBe(done);
  expect((await record()).code).toBe('ILLEGAL_TRANSITION');
});
