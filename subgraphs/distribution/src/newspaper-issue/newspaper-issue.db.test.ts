import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const issueId = randomUUID();
const issueDate = '2024-05-08';

/** A company that delivers the issue: a draw for an outlet, some of it returned, and a complaint. */
const deliver = async (outlet: number, returned: number) => {
  const desk = await openDesk(graph);
  const { id } = await desk.made('openIssuePlan', { titleId: desk.title.id, issueId, issueDate });
  await desk.made('setDraw', { planId: id, kind: 'FREE', routeId: desk.route.id, copies: 100 });
  await desk.made('setDraw', { planId: id, kind: 'SINGLE_COPY', outletId: desk.outlet.id, copies: outlet });
  const { version } = await desk.read('issuePlan', id, 'version');
  const { runs } = await desk.notify({ id, version });
  await desk.made('departDeliveryRun', { ...runs.nodes[0], at: `${issueDate}T04:00:00+08:00` });
  await desk.made('recordCopyReturns', {
    planId: id,
    lines: [{ outletId: desk.outlet.id, copies: returned }],
  });
  const { id: subscriptionId } = await desk.subscription({ startsOn: '2024-01-01' });
  const reference = desk.next('B');
  await desk.made('fileDeliveryComplaint', { reference, subscriptionId, planId: id, code: 'WET' });
  return { desk, id: id as string, reference };
};
const [one, other] = [await deliver(40, 10), await deliver(60, 15)];

const ask = async (as: typeof viewers.headquarters) => {
  const { entities, errors } = await graph.entities(
    'NewspaperIssue',
    [{ id: issueId, goodCopies: 500 }],
    'returns printReturnRate outletReturnRate dispatchedAt deliveredAt distributionPlans { id } complaints(first: 1) { totalCount nodes { reference } pageInfo { hasNextPage } }',
    as,
  );
  expect(errors).toBeUndefined();
  return entities[0];
};

test('of an issue that two companies deliver, headquarters sees both, and each rate under its own name', async () => {
  expect(await ask(viewers.headquarters)).toEqual({
    ...{ returns: 25, printReturnRate: 0.05, outletReturnRate: 0.25 },
    // All vehicles have left, and none has come home.
    ...{ dispatchedAt: `2024-05-07T20:00:00.000Z`, deliveredAt: null },
    distributionPlans: [{ id: one.id }, { id: other.id }],
    complaints: { totalCount: 2, nodes: [{ reference: other.reference }], pageInfo: { hasNextPage: true } },
  });
});

test('each company sees its own', async () => {
  for (const { desk, id, reference } of [one, other])
    expect(await ask(desk.staff)).toMatchObject({
      ...{ outletReturnRate: 0.25, distributionPlans: [{ id }] },
      complaints: { totalCount: 1, nodes: [{ reference }] },
    });
});
