import { expect, test } from '@jest/globals';
import { inDays, testSubgraph } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const { order } = await desk.customer();
const half = await desk.product({
  ...{ medium: 'PRINT', rateType: 'PER_PAGE', slotSize: 'HALF_PAGE', basePriceMinor: '1' },
});
const surcharges = [
  { kind: 'PAGE', code: 'front', name: { zhHant: '頭版' }, page: 'A1', percent: 50 },
  { kind: 'COLOUR', code: 'full-colour', name: { zhHant: '彩色' }, percent: 33 },
  { kind: 'POSITION', code: 'right-hand', name: { zhHant: '右手版' }, percent: 10 },
];
const card = (from: number, to: number, more: object = {}) => ({
  ...{
    name: 'Card',
    startsOn: inDays(from),
    endsOn: inDays(to),
    rates: [{ productId: half.id, rateMinor: '100001' }],
  },
  ...{ surcharges, ...more },
});
await desk.make('createAdRateCard', card(0, 9));
const slots = async (days = 0) =>
  desk.make('openAdSlots', {
    ...desk.issueOf(inDays(days)),
    slots: ['A1', 'A2'].map((page) => ({ page, size: 'HALF_PAGE' })),
  });
const parts = async (id: string) => {
  const { adLine } = await desk.ask(
    `{ adLine(id: "${id}") { cost { amountMinor } rateCardCost { amountMinor } surcharges priceParts { kind amount { amountMinor } } } }`,
  );
  const told = adLine.priceParts.map(({ kind, amount }: typeof adLine) => [kind, amount.amountMinor]);
  const total = told.reduce((all: bigint, [, amount]: [string, string]) => all + BigInt(amount), 0n);
  return { cost: adLine.cost.amountMinor, list: adLine.rateCardCost.amountMinor, told, total: String(total) };
};

test('surcharges are part of the price, each is shown, and a discount is of them too', async () => {
  const [front, second] = await slots();
  const both = { quantity: '2', surcharges: ['full-colour', 'right-hand'] };
  const draft = await desk.line(order.id, half.id, both);
  // 50,001 of area, 16,500 of colour, 5,000 of position: what the page adds is known once it is chosen.
  expect(draft.cost.amountMinor).toBe('143002');
  expect((await parts(draft.id)).told).toEqual([]);
  const line = await desk.must('bookAdLine', draft, { slotIds: [front.id, second.id] });
  const dear = await parts(line.id);
  expect(dear).toMatchObject({ cost: dear.list, total: dear.cost });
  expect(dear.told).toEqual([
    ['BASE', '100002'],
    ['PAGE', '25001'],
    ['COLOUR', '33000'],
    ['POSITION', '10000'],
  ]);
  const [again] = await slots();
  const cheaper = await desk.line(order.id, half.id, { rateMinor: '80001', surcharges: ['full-colour'] });
  await desk.must('bookAdLine', cheaper, { slotIds: [again.id] });
  const told = await parts(cheaper.id);
  // 40,001 of area, with 20,001 for the page and 13,200 for colour.
  expect(told).toMatchObject({ cost: '73202', list: '91502', total: '73202' });
  expect(told.told.at(-1)).toEqual(['DISCOUNT', '-18300']);
});

test('a line that moves to another page pays for that one, and to another rate card only what that has', async () => {
  const [front] = await slots();
  const [, second] = await slots(1);
  const [later] = await slots(12);
  const line = await desk.must(
    'bookAdLine',
    await desk.line(order.id, half.id, { endsOn: inDays(20), surcharges: ['full-colour'] }),
    {
      slotIds: [front.id],
    },
  );
  const moved = await desk.must('rebookAdLine', line, { slotIds: [second.id], reason: '改到二版' });
  expect((await parts(line.id)).told.map(([kind]: [string]) => kind)).toEqual(['BASE', 'COLOUR']);
  await desk.make('createAdRateCard', card(10, 30, { surcharges: [] }));
  const { code, field } = await desk.step('rebookAdLine', moved, {
    startsOn: inDays(11),
    slotIds: [later.id],
    reason: '改期再登',
  });
  expect([code, field]).toEqual(['INVALID_INPUT', ['input', 'surcharges']]);
});

test.each<[string, object[], string]>([
  ['a page without its name', [{ ...surcharges[0], page: null }], 'INVALID_INPUT'],
  ['a page by another name', [{ ...surcharges[0], page: 'A01' }], 'INVALID_INPUT'],
  ['a colour of a page', [{ ...surcharges[1], page: 'A1' }], 'INVALID_INPUT'],
  ['nothing', [{ ...surcharges[1], percent: 0 }], 'INVALID_INPUT'],
  ['too much', [{ ...surcharges[1], percent: 501 }], 'INVALID_INPUT'],
  ['one code twice', [surcharges[1]!, surcharges[1]!], 'DUPLICATE'],
  ['one page twice', [surcharges[0]!, { ...surcharges[0], code: 'other' }], 'DUPLICATE'],
])('a rate card asks no surcharge for %s', async (_, list, code) => {
  expect((await desk.act('createAdRateCard', card(50, 60, { surcharges: list }))).code).toBe(code);
});

test('surcharges that have held stay, those to come are amended', async () => {
  const { adRateCards } = await desk.ask(
    '{ adRateCards { nodes { id version startsOn surcharges { code kind page percent } } } }',
  );
  const held = adRateCards.nodes.find(({ startsOn }: { startsOn: string }) => startsOn === inDays(0));
  expect(held.surcharges.map(({ code }: { code: string }) => code)).toEqual([
    'front',
    'full-colour',
    'right-hand',
  ]);
  expect((await desk.step('updateAdRateCard', held, { surcharges: [], reason: '取消加價' })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  const coming = await desk.make('createAdRateCard', card(100, 110));
  const { code } = await desk.step('updateAdRateCard', coming, {
    surcharges: [surcharges[2]],
    reason: '改加價',
  });
  expect(code).toBeNull();
});

test('what the rate card has not is not chosen, nor anything for another medium', async () => {
  const add = (productId: string, codes: string[]) =>
    desk.act('addAdLine', {
      orderId: order.id,
      productId,
      startsOn: inDays(0),
      endsOn: inDays(0),
      surcharges: codes,
    });
  for (const codes of [['gold'], ['front'], Array(11).fill('full-colour')])
    expect((await add(half.id, codes)).code).toBe('INVALID_INPUT');
  expect((await add((await desk.product()).id, ['full-colour'])).code).toBe('INVALID_INPUT');
});
