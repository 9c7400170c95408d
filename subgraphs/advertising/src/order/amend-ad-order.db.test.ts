import { expect, test } from '@jest/globals';
import { todayInShanghai } from '@media-graph/subgraph';
import { inDays, testSubgraph } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const reason = 'The customer wants more';
const now = async (id: string) => (await desk.ask(`{ adOrder(id: "${id}") { id version } }`)).adOrder;

test('an order gets a larger budget and a later end, but no less than its lines take', async () => {
  const { order } = await desk.customer('5000');
  const product = await desk.product({ basePriceMinor: '4000' });
  await desk.must('bookAdLine', await desk.line(order.id, product.id));
  const second = await desk.line(order.id, product.id);
  expect((await desk.step('bookAdLine', second)).code).toBe('SOLD_OUT');
  const change = async (input: object) =>
    desk.step('updateAdOrder', await now(order.id), { reason, ...input });
  expect((await change({ budgetMinor: '3999' })).code).toBe('SOLD_OUT');
  expect((await change({ endsOn: todayInShanghai() })).code).toBe('INVALID_INPUT');
  expect((await change({ reason: ' ' })).code).toBe('INVALID_INPUT');
  const endsOn = inDays(400);
  expect((await change({ budgetMinor: '9000', endsOn, title: 'More' })).thing).toMatchObject({
    ...{ title: 'More', endsOn, changeReason: reason, budget: { amountMinor: '9000' } },
  });
  expect((await desk.step('bookAdLine', second)).code).toBeNull();
});

test('an order is closed when its lines are over, nothing is sold in it then, and it can be opened again', async () => {
  const { order } = await desk.customer();
  const product = await desk.product();
  const booked = await desk.must('bookAdLine', await desk.line(order.id, product.id));
  const draft = await desk.line(order.id, product.id);
  const decide = async (status: string, more: object = {}) =>
    desk.step('decideAdOrder', await now(order.id), { status, ...more });
  expect((await decide('CLOSED')).code).toBe('ILLEGAL_TRANSITION');
  await desk.must('cancelAdLine', booked, { reason });
  const [closed, late] = await Promise.all([decide('CLOSED'), desk.step('bookAdLine', draft)]);
  expect([
    [null, 'ILLEGAL_TRANSITION'],
    ['ILLEGAL_TRANSITION', null],
  ]).toContainEqual([closed.code, late.code]);
  if (late.code === null) return;
  expect((await desk.step('reserveAdLine', draft)).code).toBe('ILLEGAL_TRANSITION');
  const day = { startsOn: todayInShanghai(), endsOn: todayInShanghai() };
  const more = { orderId: order.id, productId: product.id, ...day };
  expect((await desk.act('addAdLine', more)).code).toBe('ILLEGAL_TRANSITION');
  expect((await desk.step('updateAdOrder', await now(order.id), { title: 'x', reason })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  expect((await decide('APPROVED')).code).toBe('INVALID_INPUT');
  expect((await decide('APPROVED', { reason })).code).toBeNull();
  expect((await desk.step('bookAdLine', draft)).code).toBeNull();
});
