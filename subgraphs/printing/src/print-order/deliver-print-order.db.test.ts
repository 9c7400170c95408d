import { expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import { printing } from '../subgraph.ts';
import { finishedOrder } from '../testing/finished-order.ts';
import { newWorks } from '../testing/new-works.ts';

const graph = await testSubgraph(printing);
const works = await newWorks(graph);
const reason = 'It was another order';

type Seen = { id: string; version: number };
const part = ({ id, version }: Seen, copies: number, more: object = {}) =>
  works.act('recordPrintDelivery', { id, version, copies, ...more });
const deliver = ({ id, version }: Seen, more: object = {}) =>
  works.act('deliverPrintOrder', { id, version, ...more });
const read = async (id: string) =>
  (
    await graph.ask(
      `{ printOrder(id: "${id}") { id version status deliveredCopies amountDue { amountMinor } deliveries { id copies noteNumber reason recordedBy } } }`,
      { as: works.staff },
    )
  ).data.printOrder;

test('an order goes to the customer in parts, and the last delivery brings the rest', async () => {
  const order = await finishedOrder(works, 1010);
  const { thing } = await part(order, 300, { noteNumber: 'N-1' });
  expect((await part(thing, 711)).code).toBe('SOLD_OUT');
  expect((await part(thing, 1, { noteNumber: 'N-1' })).code).toBe('DUPLICATE');
  expect((await part(thing, 1, { deliveredAt: new Date(Date.now() + 60_000) })).code).toBe('INVALID_INPUT');
  const { thing: done } = await deliver(thing, { noteNumber: 'N-2' });
  const { deliveries, ...after } = await read(order.id);
  expect(after).toMatchObject({
    status: 'DELIVERED',
    deliveredCopies: 1000,
    amountDue: { amountMinor: '100000' },
  });
  expect(done.version).toBe(after.version);
  expect(deliveries.map(({ copies, noteNumber }: never) => [copies, noteNumber])).toEqual([
    [300, 'N-1'],
    [700, 'N-2'],
  ]);
});

test.each([
  [950, 5, null, 950],
  [949, 5, 'ILLEGAL_TRANSITION', 0],
  [1050, 5, null, 1050],
  [1200, 5, null, 1050],
  [1200, 0, null, 1000],
])(
  'of 1000, %i good copies with a tolerance of %i per cent',
  async (good, tolerancePercent, code, delivered) => {
    const order = await finishedOrder(works, good, { tolerancePercent });
    expect((await deliver(order)).code).toBe(code);
    const { deliveredCopies, amountDue } = await read(order.id);
    expect([deliveredCopies, amountDue.amountMinor]).toEqual([delivered, String(delivered * 100)]);
  },
);

test('a customer may take fewer, and says why; the price follows', async () => {
  const order = await finishedOrder(works, 600);
  expect((await deliver(order, { shortReason: 'x' })).code).toBe('INVALID_INPUT');
  const { thing } = await deliver(order, { shortReason: 'Needs no more of them' });
  expect(thing).toMatchObject({ status: 'DELIVERED', shortReason: 'Needs no more of them' });
  expect((await read(order.id)).amountDue.amountMinor).toBe('60000');
});

test('a delivery that was none is taken back once, and the order delivered again', async () => {
  const order = await finishedOrder(works, 1000);
  const { thing } = await deliver(order);
  const { deliveries } = await read(order.id);
  const back = ({ id, version }: Seen, more: object = {}) =>
    works.act('reversePrintDelivery', { id, version, deliveryId: deliveries[0].id, reason, ...more });
  expect((await back(thing, { reason: '' })).code).toBe('INVALID_INPUT');
  expect((await back(thing, { deliveryId: order.id })).code).toBe('NOT_FOUND');
  const { thing: again } = await back(thing);
  expect(again).toMatchObject({ status: 'FINISHING', deliveredCopies: 0, deliveredAt: null });
  // An id is the same in capitals.
  const inCapitals = { deliveryId: deliveries[0].id.toUpperCase() };
  for (const written of [{}, inCapitals])
    expect((await back(again, written)).code).toBe('ILLEGAL_TRANSITION');
  expect((await read(order.id)).deliveries[1]).toMatchObject({
    ...{ copies: -1000, reason, recordedBy: works.staff.subject },
  });
  expect((await deliver(again)).thing.status).toBe('DELIVERED');
});

test('of parts that are recorded at once no copy is delivered twice', async () => {
  const order = await finishedOrder(works, 1000);
  const outcomes = await Promise.all([1, 2, 3, 4].map(() => part(order, 600)));
  expect(outcomes.filter(({ code }) => code === null)).toHaveLength(1);
  expect((await read(order.id)).deliveredCopies).toBe(600);
});
