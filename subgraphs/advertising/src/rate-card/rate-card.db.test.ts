import { expect, test } from '@jest/globals';
import { inDays, testSubgraph } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);

test('one rate card holds at a time; its price is the line’s, and nobody may charge more', async () => {
  const product = await desk.product({ basePriceMinor: '1000' });
  const { order } = await desk.customer();
  const card = (from: number, to: number, rateMinor: string) =>
    desk.act('createAdRateCard', {
      name: 'Card',
      startsOn: inDays(from),
      endsOn: inDays(to),
      rates: [{ productId: product.id, rateMinor }],
    });
  expect((await card(10, 19, '1500')).code).toBeNull();
  expect((await card(19, 25, '1600')).code).toBe('CONFLICT_OVERLAP');
  expect((await card(20, 25, '1600')).code).toBeNull();
  expect((await card(9, 8, '1')).code).toBe('INVALID_INPUT');
  const priced = async (start: number, more: object = {}) => {
    const { id } = await desk.line(order.id, product.id, {
      startsOn: inDays(start),
      endsOn: inDays(start),
      ...more,
    });
    const { adLine } = await desk.ask(
      `{ adLine(id: "${id}") { rate { amountMinor } rateCardCost { amountMinor } } }`,
    );
    return [adLine.rate.amountMinor, adLine.rateCardCost.amountMinor];
  };
  expect([await priced(9), await priced(10), await priced(19), await priced(20)]).toEqual([
    ['1000', '1000'],
    ['1500', '1500'],
    ['1500', '1500'],
    ['1600', '1600'],
  ]);
  expect(await priced(12, { rateMinor: '900' })).toEqual(['900', '1500']);
  const dear = {
    orderId: order.id,
    productId: product.id,
    startsOn: inDays(12),
    endsOn: inDays(12),
    rateMinor: '1501',
  };
  expect((await desk.act('addAdLine', dear)).code).toBe('INVALID_INPUT');
});
