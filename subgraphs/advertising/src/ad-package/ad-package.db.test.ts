import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { todayInShanghai } from '@media-graph/subgraph';
import { inDays, testSubgraph } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const { order } = await desk.customer();
const end = inDays(2);
const strip = await desk.product({
  medium: 'PRINT',
  rateType: 'PER_PAGE',
  slotSize: 'STRIP',
  basePriceMinor: '40004',
});
const clicks = await desk.product({ medium: 'DIGITAL', rateType: 'CPC', basePriceMinor: '7' });
await desk.make('setDigitalAdAvails', {
  productId: clicks.id,
  startsOn: todayInShanghai(),
  endsOn: end,
  capacity: '1000',
});
const [slot, other] = await desk.slots(randomUUID(), [
  { page: 'A1', size: 'STRIP', row: 10 },
  { page: 'A2', size: 'STRIP', row: 10 },
]);

const drafts = async () => [
  await desk.line(order.id, strip.id),
  await desk.line(order.id, clicks.id, { endsOn: end, quantity: '100' }),
];
const create = (lines: { id: string }[], priceMinor: string, more: object = {}) =>
  desk.act('createAdPackage', {
    orderId: order.id,
    name: '報紙加網站',
    priceMinor,
    lineIds: lines.map(({ id }) => id),
    ...more,
  });
const see = async (id: string) => {
  const { adPackage } = await desk.ask(
    `{ adPackage(id: "${id}") { version price { amountMinor } dissolvedReason lines { id version status cost { amountMinor } placements { cost { amountMinor } } } } }`,
  );
  return adPackage;
};
const costs = ({ lines }: { lines: { cost: { amountMinor: string } }[] }) =>
  lines.map(({ cost }) => BigInt(cost.amountMinor));
const sum = (amounts: readonly bigint[]) => amounts.reduce((a, b) => a + b, 0n);

test('several media for one price: the parts are the whole, and they are booked together or not at all', async () => {
  const lines = await drafts();
  // 10,001 of print and 700 of clicks at the rate card.
  for (const [price, more, code] of [
    ['10702', {}, 'INVALID_INPUT'],
    ['-1', {}, 'INVALID_INPUT'],
    ['10000', { name: ' ' }, 'INVALID_INPUT'],
    ['10000', { lineIds: [lines[0].id, lines[0].id] }, 'INVALID_INPUT'],
    ['10000', { lineIds: [lines[0].id, randomUUID()] }, 'NOT_FOUND'],
    ['10000', { orderId: randomUUID() }, 'NOT_FOUND'],
  ] as const)
    expect([price, more, (await create(lines, price, more)).code]).toEqual([price, more, code]);
  const none = 'ffffffff-ffff-4fff-bfff-ffffffffffff';
  expect((await create([{ id: none }, ...lines], '8000')).field).toEqual(['input', 'lineIds', '0']);
  const outcomes = await Promise.all([create(lines, '8000'), create(lines, '8000')]);
  expect(outcomes.map(({ code }) => code).sort()).toEqual([null, 'ILLEGAL_TRANSITION'].sort());
  const { id } = outcomes.find(({ code }) => code === null)!.thing;
  const made = await see(id);
  expect(sum(costs(made))).toBe(8000n);
  const alone = made.lines.find(({ cost }: typeof made) => BigInt(cost.amountMinor) > 1000n);
  expect((await desk.step('bookAdLine', alone, { slotIds: [slot!.id] })).code).toBe('ILLEGAL_TRANSITION');
  expect((await desk.step('updateAdLine', alone, { rateMinor: '1' })).code).toBe('ILLEGAL_TRANSITION');
  const book = (places: object[]) => desk.act('bookAdPackage', { id, version: made.version, places });
  expect((await book([])).code).toBe('INVALID_INPUT');
  expect(await book([{ lineId: alone.id, slotIds: [slot!.id] }, { lineId: randomUUID() }])).toMatchObject({
    code: 'NOT_FOUND',
    field: ['input', 'places', '1', 'lineId'],
  });
  expect((await book([{ lineId: alone.id, slotIds: [slot!.id] }])).code).toBeNull();
  const booked = await see(id);
  expect(booked.lines.map(({ status }: typeof booked) => status)).toEqual(['BOOKED', 'BOOKED']);
  expect(sum(costs(booked))).toBe(8000n);
  for (const { cost, placements } of booked.lines)
    expect(sum(costs({ lines: placements }))).toBe(BigInt(cost.amountMinor));
  const print = booked.lines.find(({ id }: typeof booked) => id === alone.id);
  await desk.must('rebookAdLine', print, { slotIds: [other!.id], reason: '改到二版' });
  expect(sum(costs(await see(id)))).toBe(8000n);
  const { version } = booked;
  expect((await desk.act('dissolveAdPackage', { id, version, reason: '客戶不要' })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
});

test('a package that is not booked is dissolved with a reason, and its lines have their own prices again', async () => {
  const lines = await drafts();
  const { thing } = await create(lines, '5000');
  const book = desk.act('bookAdPackage', {
    id: thing.id,
    version: thing.version,
    places: [{ lineId: lines[0].id, slotIds: [slot!.id] }],
  });
  // Half of the rate card: no manager has approved that.
  expect(
    (await desk.ask(`{ adLine(id: "${lines[0].id}") { discountPercent } }`)).adLine.discountPercent,
  ).toBe(53);
  expect((await book).code).toBe('ILLEGAL_TRANSITION');
  expect((await desk.step('dissolveAdPackage', thing, { reason: ' ' })).code).toBe('INVALID_INPUT');
  await desk.must('dissolveAdPackage', thing, { reason: '價錢談不攏' });
  expect(await see(thing.id)).toMatchObject({ dissolvedReason: '價錢談不攏', lines: [] });
  const { adLine } = await desk.ask(
    `{ adLine(id: "${lines[0].id}") { cost { amountMinor } package { id } } }`,
  );
  expect(adLine).toEqual({ cost: { amountMinor: '10001' }, package: null });
  const { adOrder } = await desk.ask(`{ adOrder(id: "${order.id}") { packages { dissolvedReason } } }`);
  expect(adOrder.packages).toHaveLength(2);
});

test('a package whose first day has passed, or whose rate card has fallen, is dissolved all the same', async () => {
  const sold = await desk.product({ basePriceMinor: '1000' });
  const lines = [
    await desk.line(order.id, sold.id, { rateMinor: '800' }),
    await desk.line(order.id, sold.id, { endsOn: end }),
  ];
  const { thing } = await create(lines, '1500');
  await desk.make('createAdRateCard', {
    ...{ name: 'Fallen', startsOn: todayInShanghai(), endsOn: end },
    rates: [{ productId: sold.id, rateMinor: '500' }],
  });
  await desk.letDaysPass(lines[1].id, 1);
  await desk.must('dissolveAdPackage', thing, { reason: '過了日子' });
  const costs = lines.map(
    async ({ id }) =>
      (await desk.ask(`{ adLine(id: "${id}") { cost { amountMinor } } }`)).adLine.cost.amountMinor,
  );
  expect(await Promise.all(costs)).toEqual(['400', '1000']);
});

test('a line of a package is not cancelled before that is booked, not even by hand, and is reset', async () => {
  const event = await desk.product();
  const lines = [await desk.line(order.id, event.id), await desk.line(order.id, event.id)];
  const { thing } = await create(lines, '2000');
  const seen = await see(thing.id);
  const reserved = await desk.must('reserveAdLine', seen.lines[0]);
  expect((await desk.step('cancelAdLine', reserved)).code).toBe('ILLEGAL_TRANSITION');
  await expect(
    graph.sql(`UPDATE lines SET status = 'CANCELLED', reserved_until = NULL WHERE id = $1`, [reserved.id]),
  ).rejects.toMatchObject({ constraint: 'lines_package_stays' });
  await desk.must('resetAdLine', reserved);
  expect((await desk.step('bookAdPackage', { ...seen, id: thing.id })).code).toBeNull();
});
