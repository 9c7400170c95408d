import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays, todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const terms = {
  code: 'one',
  name: { en: 'One' },
  medium: 'EVENT',
  rateType: 'FLAT_RATE',
  basePriceMinor: '1000',
};
const create = (more: object) => desk.act('createAdProduct', { ...terms, ...more });

test.each([
  ['a print product without a size', { medium: 'PRINT', rateType: 'PER_PAGE' }],
  ['a size outside of print', { slotSize: 'STRIP' }],
  ['a page sold by clicks', { medium: 'PRINT', rateType: 'CPC', slotSize: 'STRIP' }],
  ['a face sold by thousands', { medium: 'OOH', rateType: 'CPM' }],
  ['a channel of an event', { channelId: '01890000-0000-7000-8000-000000000000' }],
  ['a price below nothing', { basePriceMinor: '-1' }],
  ['a price beyond all measure', { basePriceMinor: '99999999999999999' }],
  ['a code with blanks', { code: 'a b' }],
  ['no name', { name: { en: ' ' } }],
  ['a longest flight below the shortest', { minFlightDays: 10, maxFlightDays: 9 }],
  ['more than a year', { maxFlightDays: 367 }],
])('%s is refused', async (_, wrong) => expect((await create(wrong)).code).toBe('INVALID_INPUT'));

test('a code is given once', async () => {
  expect((await create({ code: 'twice' })).code).toBeNull();
  expect((await create({ code: 'twice' })).code).toBe('DUPLICATE');
});

test('one rate card holds at a time; its price is the line’s, and nobody may charge more', async () => {
  const product = await desk.product({ basePriceMinor: '1000' });
  const { order } = await desk.customer();
  const day = (days: number) => addDays(todayInShanghai(), days);
  const card = (from: number, to: number, rateMinor: string) =>
    desk.act('createAdRateCard', {
      name: 'Card',
      startsOn: day(from),
      endsOn: day(to),
      rates: [{ productId: product.id, rateMinor }],
    });
  expect((await card(10, 19, '1500')).code).toBeNull();
  expect((await card(19, 25, '1600')).code).toBe('CONFLICT_OVERLAP');
  expect((await card(20, 25, '1600')).code).toBeNull();
  expect((await card(9, 8, '1')).code).toBe('INVALID_INPUT');
  const priced = async (start: number, more: object = {}) => {
    const { id } = await desk.line(order.id, product.id, {
      startsOn: day(start),
      endsOn: day(start),
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
    startsOn: day(12),
    endsOn: day(12),
    rateMinor: '1501',
  };
  expect((await desk.act('addAdLine', dear)).code).toBe('INVALID_INPUT');
});

test("a line stays in its order's time and its product's flight, and is booked in time", async () => {
  const product = await desk.product({ minFlightDays: 2, maxFlightDays: 3, leadDays: 5 });
  const { order } = await desk.customer();
  const add = (from: number, to: number) =>
    desk.act('addAdLine', {
      orderId: order.id,
      productId: product.id,
      startsOn: addDays(todayInShanghai(), from),
      endsOn: addDays(todayInShanghai(), to),
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
  const line = await desk.line(order.id, product.id, { endsOn: addDays(todayInShanghai(), 9) });
  const changed = await desk.must('updateAdLine', line, {
    quantity: '2',
    endsOn: addDays(todayInShanghai(), 4),
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

test('a repeated key has one effect and the same answer', async () => {
  const input = { ...terms, code: 'again', idempotencyKey: randomUUID() };
  const answers = await Promise.all([create(input), create(input), create(input)]);
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]?.code).toBeNull();
});

test('a slot lies on its page', async () => {
  const open = (slot: object) =>
    desk.act('openAdSlots', {
      issueId: '01890000-0000-7000-8000-000000000001',
      issueDate: todayInShanghai(),
      slots: [{ page: 'A1', size: 'STRIP', ...slot }],
    });
  for (const wrong of [{ row: 11 }, { row: 0 }, { column: 2 }, { page: 'Front' }])
    expect((await open(wrong)).code).toBe('INVALID_INPUT');
  expect([(await open({})).code, (await open({})).code]).toEqual([null, 'DUPLICATE']);
});

test('dates that no calendar of business has are refused', async () => {
  for (const endsOn of ['0000-01-01', '9999-12-31']) {
    const { code } = await desk.act('createAdRateCard', {
      name: 'x',
      startsOn: endsOn,
      endsOn,
      rates: [{ productId: desk.organisation, rateMinor: '1' }],
    });
    expect(code).toBe('INVALID_INPUT');
  }
  for (const argument of ['on: "0000-02-01"', 'on: "9999-12-31"']) {
    const { errors } = await graph.ask(`{ adReceivables(${argument}) { invoices } }`, { as: desk.staff });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  }
  const { errors } = await graph.ask(
    `{ adAvails(productId: "x", days: { from: "2024-01-01", until: "2024-01-02" }, page: "A\\u0000") { date } }`,
    { as: desk.staff },
  );
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});
