import { randomInt } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph } from '@media-graph/testing';
import type { AdInvoiceStatus } from '../generated/resolvers.ts';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';
import { invoiceTransitions } from './invoice-transitions.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const { order } = await desk.customer();
const product = await desk.product({ basePriceMinor: '1000' });
let number = randomInt(10_000_000, 50_000_000);

const bookedLine = async () => desk.must('bookAdLine', await desk.line(order.id, product.id));
const draft = async (amountMinor = '1000', lineId?: string) =>
  desk.make('draftAdInvoice', {
    orderId: order.id,
    items: [{ lineId: lineId ?? (await bookedLine()).id, amountMinor }],
  });
const issue = (invoice: { id: string; version: number; status: string }) =>
  desk.step('issueAdInvoice', invoice, { fapiaoNumber: String(number++) });
const pay = (invoice: { id: string }, amountMinor: string) =>
  desk.act('recordAdPayment', {
    invoiceId: invoice.id,
    amountMinor,
    receivedOn: todayInShanghai(),
    method: 'BANK_TRANSFER',
  });
const credit = (invoice: { id: string }, more: object = {}) =>
  desk.act('issueAdCreditNote', {
    ...{ invoiceId: invoice.id, fapiaoNumber: String(number++), reason: 'Test' },
    ...more,
  });
const read = async (id: string) =>
  (
    await desk.ask(
      `{ adInvoice(id: "${id}") { id version status total { amountMinor } paid { amountMinor } outstanding { amountMinor } } }`,
    )
  ).adInvoice;

const ways: Record<AdInvoiceStatus, () => Promise<{ id: string }>> = {
  DRAFT: () => draft(),
  ISSUED: async () => (await issue(await draft())).thing,
  PART_PAID: async () => (await pay(await ways.ISSUED(), '400')).thing,
  PAID: async () => (await pay(await ways.ISSUED(), '1000')).thing,
  CREDITED: async () => {
    const invoice = await ways.ISSUED();
    await credit(invoice);
    return invoice;
  },
  VOID: async () => desk.must('voidAdInvoice', await draft(), { reason: 'Test' }),
};
const steps: Partial<
  Record<AdInvoiceStatus, (invoice: Awaited<ReturnType<typeof read>>) => Promise<{ code: string | null }>>
> = {
  ISSUED: issue,
  CREDITED: credit,
  PART_PAID: (invoice) => pay(invoice, '1'),
  PAID: (invoice) =>
    pay(invoice, String(BigInt(invoice.total.amountMinor) - BigInt(invoice.paid.amountMinor) || 1n)),
  VOID: (invoice) => desk.step('voidAdInvoice', invoice, { reason: 'Test' }),
};

describe.each(Object.keys(ways) as AdInvoiceStatus[])('an invoice that is %s', (from) => {
  test.each(Object.keys(steps) as AdInvoiceStatus[])('becoming %s', async (to) => {
    const { id } = await ways[from]();
    const { code } = await steps[to]!(await read(id));
    // Money moves an issued invoice: issuing it again does not, and of what is paid nothing more is.
    const byMoney = to === 'ISSUED' || (from === 'PAID' && to === 'PART_PAID');
    const allowed =
      (invoiceTransitions[from].includes(to) && (from === 'DRAFT' || !byMoney)) ||
      (from === 'PART_PAID' && to === 'PART_PAID');
    expect(code).toBe(allowed ? null : 'ILLEGAL_TRANSITION');
    expect((await read(id)).status).toBe(allowed ? to : from);
  });
});

test('of payments that come at once no fen more than the total is taken', async () => {
  const { id } = await ways.ISSUED();
  const codes = (await Promise.all(Array.from({ length: 12 }, () => pay({ id }, '300')))).map(
    ({ code }) => code,
  );
  expect(codes.filter((code) => code === null)).toHaveLength(3);
  expect(new Set(codes.filter((code) => code !== null))).toEqual(new Set(['INVALID_INPUT']));
  expect(await read(id)).toMatchObject({
    status: 'PART_PAID',
    paid: { amountMinor: '900' },
    outstanding: { amountMinor: '100' },
  });
});

test('a line is invoiced up to its cost and no further, and again once an invoice is void', async () => {
  const line = await bookedLine();
  const bill = (amountMinor: string) =>
    desk.act('draftAdInvoice', { orderId: order.id, items: [{ lineId: line.id, amountMinor }] });
  const { thing: invoice } = await bill('700');
  expect((await bill('301')).code).toBe('INVALID_INPUT');
  const both = (await Promise.all([bill('300'), bill('300')])).map(({ code }) => code);
  expect(both.filter((code) => code === null)).toHaveLength(1);
  await desk.must('voidAdInvoice', invoice, { reason: 'Wrong address' });
  expect((await bill('700')).code).toBeNull();
});

test('what was not booked, or is of another order, is not invoiced', async () => {
  const drafted = await desk.line(order.id, product.id);
  const other = await desk.customer();
  const elsewhere = await desk.must('bookAdLine', await desk.line(other.order.id, product.id));
  for (const { id } of [drafted, elsewhere]) {
    const bill = { orderId: order.id, items: [{ lineId: id, amountMinor: '1' }] };
    expect((await desk.act('draftAdInvoice', bill)).code).toBe('INVALID_INPUT');
  }
});

test('an issued invoice is not changed, not even by hand', async () => {
  const { id } = await ways.ISSUED();
  const change = graph.sql(
    `ALTER TABLE invoices NO FORCE ROW LEVEL SECURITY; UPDATE invoices SET total_minor = 1 WHERE id = '${id}'`,
  );
  await expect(change).rejects.toThrow('an issued invoice stays as it is');
});

test('numbers are of 8 or 20 digits, and given once', async () => {
  const first = await draft();
  for (const fapiaoNumber of ['', '123', '1234567a', '123456789'])
    expect((await desk.step('issueAdInvoice', first, { fapiaoNumber })).code).toBe('INVALID_INPUT');
  await desk.must('issueAdInvoice', first, { fapiaoNumber: '99999999' });
  expect((await desk.step('issueAdInvoice', await draft(), { fapiaoNumber: '99999999' })).code).toBe(
    'DUPLICATE',
  );
});

test('a payment is not of the future, and something', async () => {
  const invoice = await ways.ISSUED();
  const payment = { invoiceId: invoice.id, amountMinor: '1', receivedOn: '2999-01-01', method: 'CASH' };
  expect((await desk.act('recordAdPayment', payment)).code).toBe('INVALID_INPUT');
  expect((await pay(invoice, '0')).code).toBe('INVALID_INPUT');
  expect((await pay({ id: 'x' }, '1')).code).toBe('NOT_FOUND');
});
