import { expect, test } from '@jest/globals';
import { codeOf, testSubgraph } from '@media-graph/testing';
import { printing } from '../subgraph.ts';
import { finishedOrder } from '../testing/finished-order.ts';
import { newWorks } from '../testing/new-works.ts';

const graph = await testSubgraph(printing);
const works = await newWorks(graph);
const reason = 'The customer wants it so';
const revise = ({ id, version }: { id: string; version: number }, changes: object) =>
  works.act('revisePrintOrder', { id, version, reason, ...changes });

test('a quote is changed, and each version of it stays with who, why and what was computed', async () => {
  const { thing: quoted } = await works.quote();
  const { thing } = await revise(quoted, { quantity: 2000, priceMinor: '180000', tolerancePercent: 5 });
  expect(thing).toMatchObject({ quantity: 2000, tolerancePercent: 5, price: { amountMinor: '180000' } });
  await revise(thing, { title: 'Another title' });
  const { data } = await graph.ask(
    `{ printOrder(id: "${quoted.id}") { version quotes { number title quantity price { amountMinor } reason recordedBy } } }`,
    { as: works.staff },
  );
  const who = { recordedBy: works.staff.subject };
  expect(data.printOrder.quotes).toEqual([
    {
      number: 1,
      title: 'Test paper',
      quantity: 1000,
      price: { amountMinor: '100000' },
      reason: null,
      ...who,
    },
    { number: 2, title: 'Test paper', quantity: 2000, price: { amountMinor: '180000' }, reason, ...who },
    { number: 3, title: 'Another title', quantity: 2000, price: { amountMinor: '180000' }, reason, ...who },
  ]);
  for (const statement of ['DELETE FROM print_quotes', 'UPDATE print_quotes SET price_minor = 1']) {
    const byStaff = graph.sql(`BEGIN; SET LOCAL ROLE printing_staff; ${statement}`);
    await expect(byStaff).rejects.toThrow('permission denied');
    await graph.sql('ROLLBACK');
  }
});

test('two who change one version at once: one does', async () => {
  const { thing } = await works.quote();
  const outcomes = await Promise.all([1, 2, 3].map((quantity) => revise(thing, { quantity })));
  expect(outcomes.map(codeOf).sort()).toEqual(['VERSION_CONFLICT', 'VERSION_CONFLICT', 'done']);
});

test.each([
  ['reason', { reason: 'x' }],
  ['quantity', { quantity: 0 }],
  ['pageCount', { pageCount: 18 }],
  ['colours', { colours: '9+9' }],
  ['tolerancePercent', { tolerancePercent: 21 }],
  ['priceMinor', { priceMinor: '-1' }],
  ['priceMinor', { isPriceComputed: true }],
])('a change is refused for its %s: %j', async (field, change) => {
  const { code, field: path } = await revise((await works.quote()).thing, change);
  expect([code, path]).toEqual(['INVALID_INPUT', ['input', field]]);
});

test('a supplement raises the quantity of what is printed; its pages and its paper stay', async () => {
  const order = await finishedOrder(works, 1000);
  expect((await revise(order, { pageCount: 20 })).code).toBe('ILLEGAL_TRANSITION');
  const { thing } = await revise(order, { quantity: 1500 });
  expect(thing).toMatchObject({ quantity: 1500, status: 'FINISHING' });
  expect((await works.act('deliverPrintOrder', { id: thing.id, version: thing.version })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  const { thing: quoted } = await works.quote();
  await works.act('cancelPrintOrder', { id: quoted.id, version: quoted.version, reason });
  expect((await revise({ id: quoted.id, version: quoted.version + 1 }, { quantity: 1 })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
});

test("a price is computed by the works' prices of the day, with the paper as it last cost", async () => {
  const own = await newWorks(graph, 1);
  expect((await own.quote({ priceMinor: null })).field).toEqual(['input', 'priceMinor']);
  const prices = { PLATE_PRICE: 5000, PRESS_HOUR_PRICE: 360_000, PAPER_TONNE_PRICE: 900_000, MARGIN: 10 };
  for (const [key, value] of Object.entries(prices))
    await own.act('setPrintingSetting', { key, value, reason: 'Prices of the year' }, own.manager);
  // 79.335 kg at 4,700 yuan a tonne, 64 plates at 50 yuan, a 36th of an hour at 3,600 yuan; and a tenth.
  const price = Math.ceil((Math.floor((79.335 * 4_700_00) / 1000) + 64 * 5000 + 10_000) * 1.1);
  const { thing } = await own.quote({ priceMinor: null });
  expect([thing.price.amountMinor, thing.computedPrice.amountMinor]).toEqual([String(price), String(price)]);
  const { thing: other } = await own.quote({ grammage: 48.8 });
  expect(other.price.amountMinor).toBe('100000');
  expect(Number(other.computedPrice.amountMinor)).toBeGreaterThan(price);
});
