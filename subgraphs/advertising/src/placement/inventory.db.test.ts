import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { todayInShanghai } from '@media-graph/subgraph';
import { codeOf, inDays, testSubgraph } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const { order } = await desk.customer();

const print = (slotSize: string, rateType = 'PER_PAGE') =>
  desk.product({ medium: 'PRINT', rateType, slotSize, basePriceMinor: '960000' });
const count = (codes: string[], code: string) => codes.filter((one) => one === code).length;

test('of 20 who want one slot at the same time, one gets it', async () => {
  const product = await print('HALF_PAGE');
  const [slot] = await desk.slots(randomUUID(), [{ page: 'A1', size: 'HALF_PAGE' }]);
  const lines = await Promise.all(Array.from({ length: 20 }, () => desk.line(order.id, product.id)));
  const outcomes = await Promise.all(
    lines.map((line, index) =>
      desk.step(index % 2 ? 'reserveAdLine' : 'bookAdLine', line, { slotIds: [slot!.id] }),
    ),
  );
  const codes = outcomes.map(codeOf);
  expect([count(codes, 'done'), count(codes, 'SOLD_OUT')]).toEqual([1, 19]);
});

test('two companies cannot sell the same area of a page either', async () => {
  const other = await openDesk(graph);
  const issue = randomUUID();
  const sell = async (seller: typeof desk, column: number) => {
    const customer = await seller.customer();
    const product = await seller.product({
      medium: 'PRINT',
      rateType: 'PER_PAGE',
      slotSize: 'FRONT_EAR',
      basePriceMinor: '9600',
    });
    const [slot] = await seller.slots(issue, [{ page: 'A1', size: 'FRONT_EAR', column, row: 1 }]);
    const line = await seller.line(customer.order.id, product.id);
    return () => seller.step('bookAdLine', line, { slotIds: [slot!.id] });
  };
  const sales = [await sell(desk, 1), await sell(other, 2)];
  const codes = (await Promise.all(sales.map((sale) => sale()))).map(codeOf);
  expect(codes.sort()).toEqual(['SOLD_OUT', 'done']);
});

test('a page that is sold whole leaves no half, and a half leaves the other half', async () => {
  const [full, half] = [await print('FULL_PAGE'), await print('HALF_PAGE')];
  const [whole, top, bottom] = (await desk.slots(randomUUID(), [
    { page: 'A2', size: 'FULL_PAGE' },
    { page: 'A2', size: 'HALF_PAGE', row: 1 },
    { page: 'A2', size: 'HALF_PAGE', row: 7 },
  ])) as [{ id: string }, { id: string }, { id: string }];
  const buy = async (productId: string, slotId: string) => {
    const line = await desk.line(order.id, productId);
    return desk.step('bookAdLine', line, { slotIds: [slotId] });
  };
  const first = await buy(half.id, top.id);
  expect(first.code).toBeNull();
  expect((await buy(full.id, whole.id)).code).toBe('SOLD_OUT');
  const { adSlot } = await desk.ask(`{ adSlot(id: "${whole.id}") { availability line { id } } }`);
  expect(adSlot).toEqual({ availability: 'SOLD', line: null });
  expect((await buy(half.id, bottom.id)).code).toBeNull();
  expect((await desk.step('cancelAdLine', first.thing)).code).toBeNull();
  expect((await buy(half.id, top.id)).code).toBeNull();
});

test('digital lines never take more than there is on any day, however many ask at once', async () => {
  const product = await desk.product({ medium: 'DIGITAL', rateType: 'CPM', basePriceMinor: '1000' });
  const [from, to] = [todayInShanghai(), inDays(4)];
  await desk.make('setDigitalAdAvails', {
    productId: product.id,
    startsOn: from,
    endsOn: to,
    capacity: '1000',
  });
  const lines = await Promise.all(
    Array.from({ length: 20 }, () => desk.line(order.id, product.id, { endsOn: to, quantity: '750' })),
  );
  const codes = (await Promise.all(lines.map((line) => desk.step('reserveAdLine', line)))).map(codeOf);
  expect([count(codes, 'done'), count(codes, 'SOLD_OUT')]).toEqual([6, 14]); // 6 × 150 a day of 1000
  const { adAvails } = await desk.ask(
    `{ adAvails(productId: "${product.id}", days: { from: "${from}", until: "${to}" }) { date offered free } }`,
  );
  expect(adAvails).toHaveLength(5);
  for (const day of adAvails) expect(day).toMatchObject({ offered: '1000', free: '100' });
  const less = await desk.act('setDigitalAdAvails', {
    productId: product.id,
    startsOn: from,
    endsOn: to,
    capacity: '899',
  });
  expect(less.code).toBe('SOLD_OUT');
});

test('a loop of frames is sold once for each frame, over months', async () => {
  const product = await desk.product({ medium: 'OOH', rateType: 'CPD', basePriceMinor: '700' });
  const face = await desk.make('createOutdoorFace', {
    code: 'face',
    name: { en: 'Face' },
    frames: 3,
    widthCm: 100,
    heightCm: 100,
  });
  const endsOn = inDays(69);
  const lines = await Promise.all(
    Array.from({ length: 6 }, () => desk.line(order.id, product.id, { endsOn })),
  );
  const outcomes = await Promise.all(lines.map((line) => desk.step('bookAdLine', line, { faceId: face.id })));
  expect(count(outcomes.map(codeOf), 'done')).toBe(3);
  expect(count(outcomes.map(codeOf), 'SOLD_OUT')).toBe(3);
  const sold = outcomes.find((outcome) => codeOf(outcome) === 'done')!;
  const { adLine } = await desk.ask(
    `{ adLine(id: "${sold.thing.id}") { cost { amountMinor } placements { status date cost { amountMinor } frame } } }`,
  );
  expect(adLine.cost.amountMinor).toBe('49000');
  const months = adLine.placements.map(({ date }: { date: string }) => date.slice(0, 7));
  expect(new Set(months).size).toBe(adLine.placements.length);
  const parts = adLine.placements.map(({ cost }: { cost: { amountMinor: string } }) =>
    BigInt(cost.amountMinor),
  );
  expect(parts.reduce((a: bigint, b: bigint) => a + b)).toBe(49_000n);
});

test('a hold that runs out frees its place once, and its line can only be reset', async () => {
  const product = await print('STRIP', 'PER_CM_COLUMN');
  const [slot] = await desk.slots(randomUUID(), [{ page: 'A3', size: 'STRIP' }]);
  const held = await desk.must('reserveAdLine', await desk.line(order.id, product.id), {
    slotIds: [slot!.id],
  });
  const rival = await desk.line(order.id, product.id);
  expect((await desk.step('bookAdLine', rival, { slotIds: [slot!.id] })).code).toBe('SOLD_OUT');
  await desk.runOut(held.id);

  const lapsed = await desk.ask(`{
    adSlot(id: "${slot!.id}") { availability }
    adLine(id: "${held.id}") { status placements { status } }
    adLines(status: EXPIRED) { nodes { id } }
    reserved: adLines(status: RESERVED, first: 100) { nodes { id } } }`);
  expect(lapsed.adSlot.availability).toBe('FREE');
  expect(lapsed.adLine).toEqual({ status: 'EXPIRED', placements: [{ status: 'RELEASED' }] });
  expect(lapsed.adLines.nodes).toEqual([{ id: held.id }]);
  expect(lapsed.reserved.nodes).not.toContainEqual({ id: held.id });

  expect((await desk.step('bookAdLine', held)).code).toBe('HOLD_EXPIRED');
  expect((await desk.step('bookAdLine', rival, { slotIds: [slot!.id] })).code).toBeNull();
  expect((await desk.step('bookAdLine', held)).code).toBe('HOLD_EXPIRED');
  const [freed] = await graph.sql(
    `SELECT count(*)::int AS times FROM audit_log WHERE entity = 'AdPlacement' AND after ->> 'state' = 'RELEASED'
     AND entity_id IN (SELECT entity_id FROM audit_log WHERE entity = 'AdPlacement' AND after ->> 'line_id' = $1)`,
    [held.id],
  );
  expect(freed.times).toBe(1);
  const { adLine } = await desk.ask(`{ adLine(id: "${held.id}") { version } }`);
  expect((await desk.step('resetAdLine', { ...held, version: adLine.version })).thing.status).toBe('DRAFT');
});

test('an order is never committed beyond its budget, also at once', async () => {
  const product = await desk.product({ basePriceMinor: '400' });
  const small = await desk.customer('1000');
  const lines = await Promise.all(Array.from({ length: 8 }, () => desk.line(small.order.id, product.id)));
  const codes = (await Promise.all(lines.map((line) => desk.step('bookAdLine', line)))).map(codeOf);
  expect([count(codes, 'done'), count(codes, 'SOLD_OUT')]).toEqual([2, 6]);
  const { adOrder } = await desk.ask(`{ adOrder(id: "${small.order.id}") { committed { amountMinor } } }`);
  expect(adOrder.committed.amountMinor).toBe('800');
});

test('a line that is cancelled in flight keeps and owes what has appeared', async () => {
  const product = await desk.product({ medium: 'DIGITAL', rateType: 'CPD', basePriceMinor: '1000' });
  const to = inDays(9);
  await desk.make('setDigitalAdAvails', {
    productId: product.id,
    startsOn: todayInShanghai(),
    endsOn: to,
    capacity: '100',
  });
  const booked = await desk.must(
    'bookAdLine',
    await desk.line(order.id, product.id, { endsOn: to, quantity: '10' }),
  );
  const started = await desk.must('startAdLine', booked);
  await desk.must('cancelAdLine', started, { reason: 'Test' });
  const { adLine, adAvails } = await desk.ask(`{
    adLine(id: "${booked.id}") { cost { amountMinor } placements { status } }
    adAvails(productId: "${product.id}", days: { from: "${todayInShanghai()}", until: "${to}" }) { free } }`);
  const placed = adLine.placements.map(({ status }: { status: string }) => status);
  expect(count(placed, 'SOLD')).toBe(1);
  expect(adLine.cost.amountMinor).toBe('10000'); // a tenth of 10 days at 1000 for 10 units
  expect(adAvails.map(({ free }: { free: string }) => free)).toEqual(['99', ...Array(9).fill('100')]);
});

test('an event has one exclusive partner, also when two book at once', async () => {
  const product = await desk.product({ deliveryType: 'EXCLUSIVE' });
  const paid = { eventId: randomUUID(), sponsor: { en: 'Partner' } };
  const lines = await Promise.all(Array.from({ length: 5 }, () => desk.line(order.id, product.id, paid)));
  const outcomes = await Promise.all(lines.map((line) => desk.step('bookAdLine', line)));
  expect(count(outcomes.map(codeOf), 'done')).toBe(1);
  expect(count(outcomes.map(codeOf), 'SOLD_OUT')).toBe(4);
});

test('a booking and a payment that are sent again have one effect and the same answer', async () => {
  const product = await desk.product({ basePriceMinor: '1000' });
  const { id, version } = await desk.line(order.id, product.id);
  const book = { id, version, idempotencyKey: randomUUID() };
  const booked = await Promise.all([1, 2, 3].map(() => desk.act('bookAdLine', book)));
  for (const answer of booked)
    expect(answer).toMatchObject({ code: null, thing: { id, version: version + 1, status: 'BOOKED' } });
  const draft = await desk.make('draftAdInvoice', {
    orderId: order.id,
    items: [{ lineId: id, amountMinor: '1000' }],
  });
  const invoice = await desk.must('issueAdInvoice', draft, { fapiaoNumber: '12345678' });
  const pay = {
    invoiceId: invoice.id,
    amountMinor: '400',
    receivedOn: todayInShanghai(),
    method: 'CASH',
    idempotencyKey: randomUUID(),
  };
  for (const answer of await Promise.all([1, 2, 3].map(() => desk.act('recordAdPayment', pay))))
    expect(answer.code).toBeNull();
  const { adInvoice } = await desk.ask(
    `{ adInvoice(id: "${invoice.id}") { paid { amountMinor } payments { id } } }`,
  );
  expect(adInvoice).toMatchObject({ paid: { amountMinor: '400' }, payments: [{}] });
  expect(adInvoice.payments).toHaveLength(1);
});
