import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import { printing } from './subgraph.ts';
import { newWorks } from './testing/new-works.ts';

const graph = await testSubgraph(printing);
const works = await newWorks(graph);
const [customerId, issueId] = [randomUUID(), randomUUID()];
const day = (days: number) => new Date(Date.now() + days * 86_400_000);
await works.quote({ number: 'LATE-1', dueAt: day(-1), product: 'BOOK', format: 'SIXTEENMO', pageCount: 16 });
await works.quote({ number: 'SOON-1', dueAt: day(2), customerId });
const order = await works.orderInPrepress({ number: 'RUN-1', dueAt: day(5), issueId });
await works.schedule(order, 10);

const count = async (list: string, filter: string): Promise<number> =>
  (await graph.ask(`{ ${list}(${filter}) { totalCount } }`, { as: works.staff })).data[list].totalCount;

test.each([
  ['printOrders', 'number: "SOON-1"', 1],
  ['printOrders', 'number: "none"', 0],
  ['printOrders', `customerId: "${customerId}"`, 1],
  ['printOrders', 'customerId: "x"', 0],
  ['printOrders', 'product: BOOK', 1],
  ['printOrders', 'overdue: true', 1],
  ['printOrders', `due: { from: "${day(1).toISOString()}", until: "${day(3).toISOString()}" }`, 1],
  ['printOrders', 'status: SCHEDULED', 1],
  ['pressRuns', `pressId: "${works.press}"`, 1],
  ['pressRuns', `pressId: "${randomUUID()}"`, 0],
  ['pressRuns', `orderId: "${order}", status: WAITING`, 1],
  ['pressRuns', 'orderId: "x"', 0],
  ['pressRuns', 'status: COMPLETED', 0],
  ['pressRuns', `issueId: "${issueId}"`, 1],
])('%s(%s) are %i', async (list, filter, expected) => {
  expect(await count(list, filter)).toBe(expected);
});

test('what is due first comes first where that is asked for, page by page', async () => {
  const read = async (more: string) =>
    (
      await graph.ask(
        `{ printOrders(orderBy: DUE_FIRST, first: 2 ${more}) { nodes { number } pageInfo { endCursor } } }`,
        { as: works.staff },
      )
    ).data.printOrders;
  const first = await read('');
  expect(first.nodes.map(({ number }: { number: string }) => number)).toEqual(['LATE-1', 'SOON-1']);
  const rest = await read(`, after: "${first.pageInfo.endCursor}"`);
  expect(rest.nodes).toEqual([{ number: 'RUN-1' }]);
});
