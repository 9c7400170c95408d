import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays, todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const { order } = await desk.customer();
const today = todayInShanghai();
const [top, local, other] = [randomUUID(), randomUUID(), randomUUID()];
const product = await desk.product({
  ...{ medium: 'PRINT', rateType: 'PER_PAGE', slotSize: 'FULL_PAGE', basePriceMinor: '700' },
});
await desk.make('createAdRateCard', {
  ...{ name: 'Prices', startsOn: today, endsOn: addDays(today, 10) },
  rates: [
    { productId: product.id, rateMinor: '1000' },
    { productId: product.id, sectionId: top, rateMinor: '5000' },
    { productId: product.id, sectionId: local, rateMinor: '400' },
  ],
});
const slotIn = async (...sections: (string | undefined)[]) => {
  const areas = sections.map((sectionId, index) => ({ page: `A${index + 1}`, size: 'FULL_PAGE', sectionId }));
  return (await desk.slots(randomUUID(), areas)).map(({ id }) => id);
};
const fields = `status rate { amountMinor } rateCardRate { amountMinor } cost { amountMinor } rateCardCost { amountMinor }
  placements { cost { amountMinor } rateCardCost { amountMinor } }`;
const read = async (id: string) => (await desk.ask(`{ adLine(id: "${id}") { ${fields} } }`)).adLine;
const fen = ({ amountMinor }: { amountMinor: string }) => amountMinor;

test.each([
  ['a line without section on a page of the top section', undefined, top, '5000'],
  ['a line of a cheap section on a page of the top section', local, top, '5000'],
  ['a line of the top section on a page of a cheap one', top, local, '400'],
  ['a line of the top section on a page of none', top, undefined, '1000'],
  ['a line without section on a page that has no price of its own', undefined, other, '1000'],
])('%s costs what the page does', async (_, written, section, cost) => {
  for (const [step, status] of [
    ['reserveAdLine', 'RESERVED'],
    ['bookAdLine', 'BOOKED'],
  ] as const) {
    const line = await desk.line(order.id, product.id, { sectionId: written });
    await desk.must(step, line, { slotIds: await slotIn(section) });
    const sold = await read(line.id);
    expect([sold.status, ...[sold.cost, sold.rateCardCost, sold.rate, sold.rateCardRate].map(fen)]).toEqual([
      status,
      ...Array(4).fill(cost),
    ]);
  }
});

test('insertions on pages of several sections cost each its own price, and a discount stays the same share', async () => {
  const line = await desk.line(order.id, product.id, { quantity: '3', rateMinor: '900' });
  await desk.must('bookAdLine', line, { slotIds: await slotIn(top, local, undefined) });
  const { cost, rateCardCost, rate, rateCardRate, placements } = await read(line.id);
  expect([cost, rateCardCost].map(fen)).toEqual(['5760', '6400']);
  expect([rate, rateCardRate].map(fen)).toEqual(['1920', '2133']);
  expect(placements.map(({ cost }: never) => fen(cost)).sort()).toEqual(['360', '4500', '900']);
});

test('what is reserved, reset and reserved elsewhere is priced anew', async () => {
  const line = await desk.line(order.id, product.id, { rateMinor: '800' });
  const held = await desk.must('reserveAdLine', line, { slotIds: await slotIn(top) });
  expect(fen((await read(line.id)).cost)).toBe('4000');
  const draft = await desk.must('resetAdLine', held);
  await desk.must('bookAdLine', draft, { slotIds: await slotIn(local) });
  expect(fen((await read(line.id)).cost)).toBe('320');
});

test("a page that costs more than the order's budget allows is not sold", async () => {
  const poor = await desk.customer('4999');
  const line = await desk.line(poor.order.id, product.id);
  const slotIds = await slotIn(top);
  expect((await desk.step('bookAdLine', line, { slotIds })).code).toBe('SOLD_OUT');
});
