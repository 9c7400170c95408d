import { expect, test } from '@jest/globals';
import { inDays, testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from './subgraph.ts';
import { openDesk } from './testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const plan = await desk.dispatched('2024-05-08', { route: 100, outlet: 40 });
for (const copies of [1, 2, 3])
  await desk.made('recordCopyReturns', { planId: plan.id, lines: [{ outletId: desk.outlet.id, copies }] });
const subscription = await desk.subscription();
const { id, subscriberId, addressId } = subscription;
await desk.made('pausePaperSubscription', { id, version: 1, startsOn: inDays(1) });
await desk.made('resumePaperSubscription', { id, version: 2, on: inDays(11) });
for (const reference of ['A-Y', 'A-X'])
  await desk.made('startPaperSubscription', {
    ...{ reference, subscriberId, titleId: desk.title.id, startsOn: '2024-01-01', months: 1 },
    ...{ pricePaidMinor: '1', place: { addressId } },
  });
const { reference } = await desk.read('paperSubscription', id, 'reference');

const lists: [string, string, string, unknown[]][] = [
  [`issuePlan(id: "${plan.id}")`, 'draws', 'kind', ['SINGLE_COPY', 'SUBSCRIPTION']],
  [`issuePlan(id: "${plan.id}")`, 'runs', 'copies', [140]],
  [`issuePlan(id: "${plan.id}")`, 'returns', 'copies', [1, 2, 3]],
  [`paperSubscription(id: "${id}")`, 'entries', 'kind', ['START', 'PAUSE', 'RESUME']],
  [`paperSubscriber(id: "${subscriberId}")`, 'subscriptions', 'reference', [reference, 'A-X', 'A-Y'].sort()],
];

test.each(lists)('of %s the %s come page by page, in order', async (thing, list, field, expected) => {
  const seen: unknown[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await graph.ask(
      `query ($after: String) { thing: ${thing} {
        ${list}(first: 1, after: $after) { totalCount nodes { ${field} } pageInfo { hasNextPage endCursor } } } }`,
      { as: desk.staff, variables: { after } },
    );
    expect(errors).toBeUndefined();
    const { totalCount, nodes, pageInfo } = data.thing[list];
    expect([totalCount, nodes.length]).toEqual([expected.length, 1]);
    seen.push(nodes[0][field]);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(seen).toEqual(expected);
});

test.each(lists)('of %s no %s come by the hundred and one', async (thing, list, field) => {
  const { errors } = await graph.ask(`{ ${thing} { ${list}(first: 101) { nodes { ${field} } } } }`, {
    as: viewers.finance,
  });
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});
