import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { codeOf, testSubgraph, viewers } from '@media-graph/testing';
import { printing } from '../subgraph.ts';
import { newWorks } from '../testing/new-works.ts';

const graph = await testSubgraph(printing);
const works = await newWorks(graph);

test.each([
  ['number', { number: 'with blanks' }],
  ['customerId', { customerId: 'x' }],
  ['customerId', { customerName: null }],
  ['customerId', { customerKind: 'INTERNAL' }],
  ['customerName', { customerName: 'x'.repeat(121) }],
  ['issueId', { issueId: 'x' }],
  ['issueId', { product: 'BOOK', issueId: randomUUID() }],
  ['title', { title: ' ' }],
  ['title', { title: 'a\u0000b' }],
  ['quantity', { quantity: 0 }],
  ['pageCount', { pageCount: 0 }],
  ['pageCount', { pageCount: 18 }],
  ['colours', { colours: '9+0' }],
  ['grammage', { grammage: 5 }],
  ['priceMinor', { priceMinor: '-1' }],
])('a quote is refused for its %s: %j', async (field, change) => {
  const { code, field: path } = await works.quote(change);
  expect([code, path]).toEqual(['INVALID_INPUT', ['input', field]]);
});

test('an issue has one order, of many that are quoted at one time; a cancelled one makes room', async () => {
  const issueId = randomUUID();
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => works.quote({ issueId })));
  expect(outcomes.map(codeOf).sort()).toEqual([...Array(7).fill('DUPLICATE'), 'done']);
  const won = outcomes.find(({ thing }) => thing)!.thing!;
  await works.act('cancelPrintOrder', { id: won.id, version: won.version, reason: 'Another format' });
  expect((await works.quote({ issueId })).code).toBeNull();
});

test('who is not staff of a printing works quotes nothing', async () => {
  const input = {
    number: 'Q',
    customerKind: 'EXTERNAL',
    customerName: 'x',
    product: 'BOOK',
    title: 'x',
    quantity: 1,
  };
  const rest = {
    pageCount: 4,
    format: 'SIXTEENMO',
    colours: '1+1',
    paperGrade: 'OFFSET',
    grammage: 70,
    dueAt: new Date(),
    priceMinor: '1',
  };
  for (const as of [viewers.anonymous, viewers.editor, viewers.headquarters, viewers.distribution])
    expect((await works.act('quotePrintOrder', { ...input, ...rest }, as)).code).toBe('FORBIDDEN');
});

test('orders are read page by page, in one status or all, and by their customer', async () => {
  const own = await newWorks(graph);
  const customerId = randomUUID();
  for (const day of [1, 2, 3])
    await own.quote({ customerId, dueAt: new Date(Date.UTC(2027, 0, day)), title: `Day ${day}` });
  const read = async (after: string | null) =>
    (
      await graph.ask(
        `query ($after: String) { printOrders(status: QUOTED, first: 2, after: $after) { totalCount nodes { title } pageInfo { hasNextPage endCursor } } }`,
        { as: own.staff, variables: { after } },
      )
    ).data.printOrders;
  const first = await read(null);
  expect([first.totalCount, first.nodes, first.pageInfo.hasNextPage]).toEqual([
    3,
    [{ title: 'Day 3' }, { title: 'Day 2' }],
    true,
  ]);
  expect((await read(first.pageInfo.endCursor)).nodes).toEqual([{ title: 'Day 1' }]);
  const { entities } = await graph.entities(
    'Organisation',
    [customerId],
    'printOrders { totalCount nodes { title paperKg } }',
    own.staff,
  );
  expect(entities[0].printOrders.totalCount).toBe(3);
  // 1000 copies × 4 對開張 × 0.43 m² × 45 g/m², and 2.5 % for waste.
  expect(entities[0].printOrders.nodes[0].paperKg).toBe(79.335);
});
