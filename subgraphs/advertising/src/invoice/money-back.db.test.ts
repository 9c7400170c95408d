import { randomInt } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays, todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const { order } = await desk.customer();
const product = await desk.product({ basePriceMinor: '1000' });
const today = todayInShanghai();
const why = { reason: 'The campaign was called off' };
let number = randomInt(10_000_000, 50_000_000);

const money = 'amountMinor';
const sums = (row: Record<string, { amountMinor: string }>, ...names: string[]) =>
  names.map((name) => Number(row[name]!.amountMinor));
const read = async (id: string) =>
  (
    await desk.ask(`{ adInvoice(id: "${id}") { id version status daysOverdue total { ${money} } credited { ${money} } paid { ${money} }
      outstanding { ${money} } refundable { ${money} } payments { id kind amount { ${money} } reason recordedBy reverses { id } }
      creditNotes { id fapiaoNumber reason recordedBy total { ${money} } items { line { id } amount { ${money} } } } } }`)
  ).adInvoice;
const state = async (id: string) => {
  const row = await read(id);
  return [row.status, ...sums(row, 'total', 'credited', 'paid', 'outstanding', 'refundable')];
};
const booked = async () => desk.must('bookAdLine', await desk.line(order.id, product.id));
const billed = async (...lines: { id: string }[]) => {
  const items = lines.map(({ id }) => ({ lineId: id, amountMinor: '1000' }));
  const draft = await desk.make('draftAdInvoice', { orderId: order.id, items });
  return desk.must('issueAdInvoice', draft, { fapiaoNumber: String(number++) });
};
const pay = (invoiceId: string, amountMinor: number, receivedOn = today) =>
  desk.act('recordAdPayment', {
    ...{ invoiceId, amountMinor: String(amountMinor), receivedOn, method: 'CHEQUE' },
  });
const credit = (invoiceId: string, more: object = {}) =>
  desk.act('issueAdCreditNote', { invoiceId, fapiaoNumber: String(number++), ...why, ...more });
const reverse = (paymentId: string, more: object = {}) =>
  desk.act('reverseAdPayment', { paymentId, ...why, ...more });
const refund = (invoiceId: string, amountMinor: number, more: object = {}) =>
  desk.act('recordAdRefund', {
    ...{ invoiceId, amountMinor: String(amountMinor), method: 'BANK_TRANSFER' },
    ...why,
    ...more,
  });

test('a paid line is cancelled, credited and paid back', async () => {
  const line = await booked();
  const { id } = await billed(line);
  expect((await pay(id, 1000)).code).toBeNull();
  expect((await desk.step('cancelAdLine', line, why)).code).toBeNull();
  const { adLine } = await desk.ask(
    `{ adLine(id: "${line.id}") { status cost { ${money} } invoiced { ${money} } toCredit { ${money} } } }`,
  );
  expect([adLine.status, ...sums(adLine, 'cost', 'invoiced', 'toCredit')]).toEqual([
    'CANCELLED',
    0,
    1000,
    1000,
  ]);
  expect(await state(id)).toEqual(['PAID', 1000, 0, 1000, 0, 0]);
  expect((await refund(id, 1)).code).toBe('INVALID_INPUT');

  const { thing: note } = await credit(id);
  expect(await state(id)).toEqual(['CREDITED', 1000, 1000, 1000, 0, 1000]);
  expect((await refund(id, 1001)).code).toBe('INVALID_INPUT');
  expect((await refund(id, 400)).code).toBeNull();
  expect((await refund(id, 600, { reference: 'back' })).code).toBeNull();
  expect(await state(id)).toEqual(['CREDITED', 1000, 1000, 0, 0, 0]);
  const { payments, creditNotes } = await read(id);
  expect(
    payments.map(({ kind, amount }: never) => [
      kind,
      Number((amount as { amountMinor: string }).amountMinor),
    ]),
  ).toEqual([
    ['PAYMENT', 1000],
    ['REFUND', -400],
    ['REFUND', -600],
  ]);
  expect(payments[1]).toMatchObject({ ...why, recordedBy: desk.staff.subject });
  expect(creditNotes).toEqual([
    {
      ...{ id: note.id, fapiaoNumber: note.fapiaoNumber, ...why, recordedBy: desk.staff.subject },
      total: { amountMinor: '1000' },
      items: [{ line: { id: line.id }, amount: { amountMinor: '1000' } }],
    },
  ]);
});

test('a part that is credited first is owed no more, and the rest is', async () => {
  const [one, two] = [await booked(), await booked()];
  const { id } = await billed(one, two);
  await pay(id, 500);
  expect((await credit(id, { items: [{ lineId: one.id, amountMinor: '1001' }] })).code).toBe('INVALID_INPUT');
  expect((await credit(id, { items: [{ lineId: one.id, amountMinor: '700' }] })).code).toBeNull();
  expect(await state(id)).toEqual(['PART_PAID', 2000, 700, 500, 800, 0]);
  expect((await credit(id, { items: [{ lineId: one.id, amountMinor: '301' }] })).code).toBe('INVALID_INPUT');
  // What was credited can be billed anew.
  expect(
    (await desk.act('draftAdInvoice', { orderId: order.id, items: [{ lineId: one.id, amountMinor: '701' }] }))
      .code,
  ).toBe('INVALID_INPUT');
  expect(
    (await desk.act('draftAdInvoice', { orderId: order.id, items: [{ lineId: one.id, amountMinor: '700' }] }))
      .code,
  ).toBeNull();
  expect((await pay(id, 801)).code).toBe('INVALID_INPUT');
  expect((await pay(id, 800)).code).toBeNull();
  expect(await state(id)).toEqual(['PAID', 2000, 700, 1300, 0, 0]);
  expect((await credit(id)).code).toBeNull();
  expect(await state(id)).toEqual(['CREDITED', 2000, 2000, 1300, 0, 1300]);
  expect((await credit(id)).code).toBe('ILLEGAL_TRANSITION');
});

test('a cheque that bounced is owed again, and reversed once', async () => {
  const { id } = await billed(await booked());
  await pay(id, 1000);
  const [payment] = (await read(id)).payments;
  expect((await reverse(payment.id, { reason: ' ' })).code).toBe('INVALID_INPUT');
  const codes = (await Promise.all([1, 2, 3].map(() => reverse(payment.id)))).map(({ code }) => code);
  expect(codes.sort()).toEqual(['ILLEGAL_TRANSITION', 'ILLEGAL_TRANSITION', null].sort());
  expect(await state(id)).toEqual(['ISSUED', 1000, 0, 0, 1000, 0]);
  const reversal = (await read(id)).payments.find(({ kind }: { kind: string }) => kind === 'REVERSAL');
  expect(reversal).toMatchObject({ reverses: { id: payment.id }, ...why });
  expect((await reverse(reversal.id)).code).toBe('ILLEGAL_TRANSITION');
  expect((await pay(id, 1000)).code).toBeNull();
  expect((await reverse('x')).code).toBe('NOT_FOUND');
});

test('a cheque that bounces after it was paid back is owed, and paid again', async () => {
  const line = await booked();
  const { id } = await billed(line);
  await pay(id, 1000);
  await credit(id);
  await refund(id, 1000);
  const [payment, back] = (await read(id)).payments;
  await reverse(payment.id);
  expect(await state(id)).toEqual(['ISSUED', 1000, 1000, -1000, 1000, 0]);
  // Or nothing had been paid back at all.
  await reverse(back.id);
  expect(await state(id)).toEqual(['CREDITED', 1000, 1000, 0, 0, 0]);
});

test('an invoice of which something was paid or credited is not taken back as if nothing had been', async () => {
  const { id } = await billed(await booked());
  await pay(id, 10);
  const [payment] = (await read(id)).payments;
  expect((await desk.step('voidAdInvoice', await read(id), why)).code).toBe('ILLEGAL_TRANSITION');
  await reverse(payment.id);
  expect((await desk.step('voidAdInvoice', await read(id), why)).code).toBeNull();
  expect((await credit(id)).code).toBe('ILLEGAL_TRANSITION');
  expect((await pay(id, 1)).code).toBe('ILLEGAL_TRANSITION');

  const line = await booked();
  const other = await billed(line);
  await credit(other.id, { items: [{ lineId: line.id, amountMinor: '1' }] });
  expect((await desk.step('voidAdInvoice', await read(other.id), why)).code).toBe('ILLEGAL_TRANSITION');
});

test('a draft of a line that costs less by now is not issued', async () => {
  const line = await booked();
  const items = [{ lineId: line.id, amountMinor: '1000' }];
  const draft = await desk.make('draftAdInvoice', { orderId: order.id, items });
  await desk.must('cancelAdLine', line, why);
  const issued = await desk.step('issueAdInvoice', draft, { fapiaoNumber: String(number++) });
  expect(issued.code).toBe('ILLEGAL_TRANSITION');
  expect((await desk.step('voidAdInvoice', draft, why)).code).toBeNull();
});

test('credits and refunds that come at once give back no fen too much', async () => {
  const [one, two] = [await booked(), await booked()];
  const { id } = await billed(one, two);
  await pay(id, 2000);
  const notes = await Promise.all(
    Array.from({ length: 6 }, () => credit(id, { items: [{ lineId: one.id, amountMinor: '300' }] })),
  );
  expect(notes.filter(({ code }) => code === null)).toHaveLength(3);
  const refunds = await Promise.all(Array.from({ length: 6 }, () => refund(id, 250)));
  expect(refunds.filter(({ code }) => code === null)).toHaveLength(3);
  expect(await state(id)).toEqual(['PAID', 2000, 900, 1250, 0, 150]);
});

test.each([
  ['in 1900', '1900-01-01'],
  ['before its order', addDays(today, -1)],
  ['in the future', addDays(today, 1)],
])('nothing is issued %s', async (_, issuedOn) => {
  const line = await booked();
  const items = [{ lineId: line.id, amountMinor: '1000' }];
  const draft = await desk.make('draftAdInvoice', { orderId: order.id, items });
  const { code, field } = await desk.step('issueAdInvoice', draft, {
    fapiaoNumber: String(number++),
    issuedOn,
  });
  expect([code, field]).toEqual(['INVALID_INPUT', ['input', 'issuedOn']]);
});

test('no entry is older than that which it follows, and none is of the future', async () => {
  const { id } = await billed(await booked());
  for (const day of ['1900-01-01', addDays(today, -1), addDays(today, 1)]) {
    expect((await pay(id, 1, day)).code).toBe('INVALID_INPUT');
    expect((await credit(id, { issuedOn: day })).code).toBe('INVALID_INPUT');
  }
  await pay(id, 1000);
  const [payment] = (await read(id)).payments;
  for (const day of ['1900-01-01', addDays(today, -1), addDays(today, 1)])
    expect((await reverse(payment.id, { reversedOn: day })).code).toBe('INVALID_INPUT');
  await credit(id);
  for (const day of ['1900-01-01', addDays(today, -1), addDays(today, 1)])
    expect((await refund(id, 1, { refundedOn: day })).code).toBe('INVALID_INPUT');
});

test('an order is not of a century ago, that an invoice could be', async () => {
  const { account } = await desk.customer();
  const order = { accountId: account.id, title: 'x', budgetMinor: '1', endsOn: today };
  expect((await desk.act('createAdOrder', { ...order, startsOn: addDays(today, -400) })).code).toBe(
    'INVALID_INPUT',
  );
  expect((await desk.act('createAdOrder', { ...order, startsOn: addDays(today, -300) })).code).toBeNull();
});

test('a number is given once, to an invoice or a credit note', async () => {
  const first = await billed(await booked());
  const { thing: note } = await credit(first.id, { fapiaoNumber: '88888888' });
  expect(note.fapiaoNumber).toBe('88888888');
  const second = await billed(await booked());
  expect((await credit(second.id, { fapiaoNumber: '88888888' })).code).toBe('DUPLICATE');
  expect((await credit(second.id, { fapiaoNumber: first.fapiaoNumber })).code).toBe('DUPLICATE');
  const line = await booked();
  const items = [{ lineId: line.id, amountMinor: '1000' }];
  const draft = await desk.make('draftAdInvoice', { orderId: order.id, items });
  expect((await desk.step('issueAdInvoice', draft, { fapiaoNumber: '88888888' })).code).toBe('DUPLICATE');
  expect((await credit(second.id, { fapiaoNumber: 'x' })).code).toBe('INVALID_INPUT');
});

test('a number that an invoice and a credit note are given at the same time is given once', async () => {
  for (let attempt = 0; attempt < 5; attempt++) {
    const items = [{ lineId: (await booked()).id, amountMinor: '1000' }];
    const draft = await desk.make('draftAdInvoice', { orderId: order.id, items });
    const { id } = await billed(await booked());
    const fapiaoNumber = String(number++);
    const both = [desk.step('issueAdInvoice', draft, { fapiaoNumber }), credit(id, { fapiaoNumber })];
    const codes = (await Promise.all(both)).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set([null, 'DUPLICATE']));
  }
});
