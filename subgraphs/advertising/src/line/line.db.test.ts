import { expect, test } from '@jest/globals';
import { inDays, testSubgraph } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);

test("a line stays in its order's time and its product's flight, and is booked in time", async () => {
  const product = await desk.product({ minFlightDays: 2, maxFlightDays: 3, leadDays: 5 });
  const { order } = await desk.customer();
  const add = (from: number, to: number) =>
    desk.act('addAdLine', {
      orderId: order.id,
      productId: product.id,
      startsOn: inDays(from),
      endsOn: inDays(to),
    });
  for (const [from, to] of [
    [-1, 1],
    [5, 5],
    [5, 8],
    [299, 301],
    [6, 5],
  ] as const)
    expect((await add(from, to)).code).toBe('INVALID_INPUT');
  const [late, early] = [await add(4, 6), await add(5, 6)];
  expect((await desk.step('bookAdLine', late.thing)).code).toBe('INVALID_INPUT');
  expect((await desk.step('bookAdLine', early.thing)).code).toBeNull();
});

test('a draft can be changed, and is priced anew; what is reserved cannot', async () => {
  const product = await desk.product({ medium: 'OOH', rateType: 'CPD', basePriceMinor: '100' });
  const { order } = await desk.customer();
  const line = await desk.line(order.id, product.id, { endsOn: inDays(9) });
  const changed = await desk.must('updateAdLine', line, {
    quantity: '2',
    endsOn: inDays(4),
  });
  const { adLine } = await desk.ask(`{ adLine(id: "${line.id}") { cost { amountMinor } } }`);
  expect(adLine.cost.amountMinor).toBe('1000');
  expect((await desk.step('updateAdLine', line, { quantity: '1' })).code).toBe('VERSION_CONFLICT');
  expect((await desk.step('updateAdLine', changed, { quantity: '0' })).code).toBe('INVALID_INPUT');
  const face = await desk.make('createOutdoorFace', {
    code: 'draft',
    name: { en: 'F' },
    frames: 2,
    widthCm: 99,
    heightCm: 99,
  });
  const reserved = await desk.must('reserveAdLine', changed, { faceId: face.id });
  expect((await desk.step('updateAdLine', reserved, { quantity: '1' })).code).toBe('ILLEGAL_TRANSITION');
});
