import { randomInt, randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays, todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import fc from 'fast-check';
import { printing } from '../subgraph.ts';
import { finishedOrder } from '../testing/finished-order.ts';
import { newWorks } from '../testing/new-works.ts';

const graph = await testSubgraph(printing);
const works = await newWorks(graph);
const today = todayInShanghai();
const reason = 'It was billed wrongly';
const number = () => String(randomInt(10_000_000, 99_999_999));

const delivered = async (changes: object = {}) => {
  const { id, version } = await finishedOrder(works, 1000, changes);
  return (await works.act('deliverPrintOrder', { id, version })).thing;
};
const invoice = ({ id, version }: { id: string; version: number }, more: object = {}) =>
  works.act('invoicePrintOrder', { id, version, ...more });
/** Of 100,000 fen. */
const invoiced = async () => {
  const { things } = await invoice(await delivered(), { fapiaoNumber: number() });
  return things.invoice.id as string;
};
const pay = (invoiceId: string, amountMinor: number, more: object = {}) =>
  works.act('recordPrintPayment', { invoiceId, amountMinor: String(amountMinor), method: 'CHEQUE', ...more });
const credit = (invoiceId: string, more: object = {}) =>
  works.act('issuePrintCreditNote', { invoiceId, reason, ...more });
const refund = (invoiceId: string, amountMinor: number, more: object = {}) =>
  works.act('recordPrintRefund', {
    ...{ invoiceId, amountMinor: String(amountMinor), method: 'BANK_TRANSFER', reason, ...more },
  });
const reverse = (paymentId: string, more: object = {}) =>
  works.act('reversePrintPayment', { paymentId, reason, ...more });

const money = ['total', 'credited', 'paid', 'outstanding', 'refundable'] as const;
const read = async (id: string) =>
  (
    await graph.ask(
      `{ printInvoice(id: "${id}") { status dueOn daysOverdue ${money.map((sum) => `${sum} { amountMinor }`).join(' ')}
        order { id version status } payments { id kind amount { amountMinor } reason recordedBy } creditNotes { amount { amountMinor } reason } } }`,
      { as: works.staff },
    )
  ).data.printInvoice;
const state = async (id: string) => {
  const row = await read(id);
  return [row.status, ...money.map((sum) => Number(row[sum].amountMinor))];
};

test('publications are taxed like what is published, all else in full, at the rate of the day; credit notes take it back', async () => {
  const own = await newWorks(graph);
  const taxOf = async (product: string) => {
    const { id, version } = await finishedOrder(own, 1000, { product });
    const { thing: order } = await own.act('deliverPrintOrder', { id, version });
    const { things } = await own.act('invoicePrintOrder', { id, version: order.version });
    const invoiceId = things.invoice.id;
    await own.act('issuePrintCreditNote', { invoiceId, reason, amountMinor: '777' });
    await own.act('issuePrintCreditNote', { invoiceId, reason });
    const { data } = await graph.ask(
      `{ printInvoice(id: "${invoiceId}") { vatPercent net { amountMinor } tax { amountMinor } creditNotes { tax { amountMinor } } } }`,
      { as: own.staff },
    );
    const { vatPercent, net, tax, creditNotes } = data.printInvoice;
    const back = creditNotes.reduce(
      (sum: number, note: { tax: { amountMinor: string } }) => sum + Number(note.tax.amountMinor),
      0,
    );
    expect([Number(net.amountMinor) + Number(tax.amountMinor), back]).toEqual([
      100_000,
      Number(tax.amountMinor),
    ]);
    return [vatPercent, Number(tax.amountMinor)];
  };
  expect([await taxOf('BOOK'), await taxOf('COMMERCIAL')]).toEqual([
    [9, 8257],
    [13, 11_504],
  ]);
  const setting = { key: 'VAT_OTHER', value: 6, reason: 'A new rate' };
  expect((await own.act('setPrintingSetting', setting, own.manager)).code).toBeNull();
  expect(await taxOf('COMMERCIAL')).toEqual([6, 5660]);
});

test('an order is invoiced with what is due, paid, credited and paid back', async () => {
  const id = await invoiced();
  expect(await state(id)).toEqual(['ISSUED', 100_000, 0, 0, 100_000, 0]);
  expect((await read(id)).dueOn).toBe(addDays(today, 30));
  expect((await pay(id, 100_001)).code).toBe('INVALID_INPUT');
  await pay(id, 40_000);
  expect(await state(id)).toEqual(['PART_PAID', 100_000, 0, 40_000, 60_000, 0]);
  await pay(id, 60_000);
  expect((await refund(id, 1)).code).toBe('INVALID_INPUT');
  expect((await credit(id, { amountMinor: '100001' })).code).toBe('INVALID_INPUT');
  await credit(id, { amountMinor: '30000', fapiaoNumber: number() });
  expect(await state(id)).toEqual(['PAID', 100_000, 30_000, 100_000, 0, 30_000]);
  expect((await refund(id, 30_001)).code).toBe('INVALID_INPUT');
  await refund(id, 30_000);
  expect(await state(id)).toEqual(['PAID', 100_000, 30_000, 70_000, 0, 0]);
  const [cheque] = (await read(id)).payments;
  await reverse(cheque.id);
  expect(await state(id)).toEqual(['PART_PAID', 100_000, 30_000, 30_000, 40_000, 0]);
  expect((await reverse(cheque.id)).code).toBe('ILLEGAL_TRANSITION');
  await credit(id);
  expect(await state(id)).toEqual(['CREDITED', 100_000, 100_000, 30_000, 0, 30_000]);
  expect((await credit(id)).code).toBe('ILLEGAL_TRANSITION');
});

test('what was credited is billed anew, and nothing beyond what is due', async () => {
  const id = await invoiced();
  const { order } = await read(id);
  expect(order.status).toBe('INVOICED');
  expect((await invoice(order)).code).toBe('ILLEGAL_TRANSITION');
  await credit(id, { amountMinor: '25000' });
  expect((await invoice(order, { amountMinor: '25001' })).code).toBe('INVALID_INPUT');
  const { code, things } = await invoice(order);
  expect([code, things.invoice.total.amountMinor]).toEqual([null, '25000']);
});

test('of what is due a part can be invoiced; numbers are given once', async () => {
  const fapiaoNumber = number();
  const first = await invoice(await delivered(), { amountMinor: '1', fapiaoNumber });
  expect(first.things.invoice.total.amountMinor).toBe('1');
  expect((await invoice(await delivered(), { fapiaoNumber })).code).toBe('DUPLICATE');
  for (const wrong of [
    { fapiaoNumber: 'x' },
    { paymentDays: 181 },
    { amountMinor: '0' },
    { amountMinor: '100001' },
  ])
    expect((await invoice(await delivered(), wrong)).code).toBe('INVALID_INPUT');
  const free = await invoice(await delivered({ priceMinor: '0' }));
  expect([free.code, free.things.order.status, free.things.invoice]).toEqual([null, 'INVOICED', null]);
});

test('a number is given once, to an invoice or a credit note, also at the same time', async () => {
  const fapiaoNumber = number();
  const first = (await invoice(await delivered(), { fapiaoNumber })).things.invoice.id;
  expect((await credit(await invoiced(), { fapiaoNumber })).code).toBe('DUPLICATE');
  const another = number();
  expect((await credit(first, { fapiaoNumber: another })).code).toBeNull();
  const { code, field } = await invoice(await delivered(), { fapiaoNumber: another });
  expect([code, field]).toEqual(['DUPLICATE', ['input', 'fapiaoNumber']]);
  for (let attempt = 0; attempt < 5; attempt++) {
    const given = { fapiaoNumber: number() };
    const [order, id] = [await delivered(), await invoiced()];
    const codes = (await Promise.all([invoice(order, given), credit(id, given)])).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set([null, 'DUPLICATE']));
  }
});

test.each(['1900-01-01', addDays(today, -1), addDays(today, 1)])('nothing is dated %s', async (day) => {
  expect((await invoice(await delivered(), { issuedOn: day })).field).toEqual(['input', 'issuedOn']);
  const id = await invoiced();
  expect((await pay(id, 1, { receivedOn: day })).code).toBe('INVALID_INPUT');
  expect((await credit(id, { issuedOn: day })).code).toBe('INVALID_INPUT');
  await pay(id, 100_000);
  const [payment] = (await read(id)).payments;
  expect((await reverse(payment.id, { reversedOn: day })).code).toBe('INVALID_INPUT');
  await credit(id);
  expect((await refund(id, 1, { refundedOn: day })).code).toBe('INVALID_INPUT');
});

test('an invoice is not changed, not even by hand; others write nothing', async () => {
  const id = await invoiced();
  await expect(graph.sql('UPDATE print_invoices SET total_minor = 1 WHERE id = $1', [id])).rejects.toThrow(
    'stays as it is',
  );
  const theirs = await newWorks(graph, 1);
  const payment = { invoiceId: id, amountMinor: '1', method: 'CASH' };
  expect((await works.act('recordPrintPayment', payment, theirs.staff)).code).toBe('NOT_FOUND');
  for (const as of [viewers.finance, viewers.headquarters, viewers.anonymous])
    expect((await works.act('recordPrintPayment', payment, as)).code).toBe('FORBIDDEN');
});

test('what is owed is found by number, customer, day and age', async () => {
  const own = await newWorks(graph);
  const customerId = randomUUID();
  const { id, version } = await finishedOrder(own, 1000, { customerId });
  const order = (await own.act('deliverPrintOrder', { id, version })).thing;
  const fapiaoNumber = number();
  await own.act('invoicePrintOrder', { id, version: order.version, fapiaoNumber, paymentDays: 0 });
  const ask = async (filter: string) =>
    (await graph.ask(`{ printInvoices(${filter}) { totalCount } }`, { as: own.staff })).data.printInvoices
      .totalCount;
  for (const [filter, count] of [
    [`fapiaoNumber: "${fapiaoNumber}"`, 1],
    ['fapiaoNumber: "00000000"', 0],
    [`customerId: "${customerId}"`, 1],
    [`customerId: "x"`, 0],
    [`days: { from: "${today}" }`, 1],
    [`days: { until: "${addDays(today, -1)}" }`, 0],
    ['status: ISSUED', 1],
    ['status: PAID', 0],
    ['overdue: true', 0],
  ] as const)
    expect([filter, await ask(filter)]).toEqual([filter, count]);
  const { data } = await graph.ask(
    `{ now: printReceivables { bucket outstanding { amountMinor } invoices } later: printReceivables(on: "${addDays(today, 31)}") { bucket invoices } }`,
    { as: own.staff },
  );
  expect(data.now[0]).toEqual({ bucket: 'CURRENT', outstanding: { amountMinor: '100000' }, invoices: 1 });
  expect(data.later.map(({ invoices }: { invoices: number }) => invoices)).toEqual([0, 0, 1, 0, 0]);
});

test('after any history, some of it at the same time: total - credited = paid + outstanding - refundable', async () => {
  const act = fc.tuple(fc.constantFrom('pay', 'credit', 'refund', 'reverse'), fc.nat(100_000), fc.nat(9));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { minLength: 6, maxLength: 10 }),
      async (rounds) => {
        const id = await invoiced();
        for (const round of rounds) {
          const { payments, refundable } = await read(id);
          await Promise.all(
            round.map(([name, amount, pick]): Promise<unknown> => {
              if (name === 'pay') return pay(id, amount + 1);
              if (name === 'credit') return credit(id, { amountMinor: String(amount + 1) });
              if (name === 'refund')
                return refund(id, pick % 2 ? Number(refundable.amountMinor) : amount + 1);
              return payments.length > 0 ? reverse(payments[pick % payments.length].id) : Promise.resolve();
            }),
          );
          const row = await read(id);
          const [total, credited, paid, outstanding, refundableNow] = money.map((sum) =>
            Number(row[sum].amountMinor),
          ) as [number, number, number, number, number];
          expect(total - credited).toBe(paid + outstanding - refundableNow);
          expect(outstanding * refundableNow).toBe(0);
          const sumOf = (entries: { amount: { amountMinor: string } }[]) =>
            entries.reduce((sum, { amount }) => sum + Number(amount.amountMinor), 0);
          expect([sumOf(row.payments), sumOf(row.creditNotes)]).toEqual([paid, credited]);
        }
      },
    ),
    { numRuns: 5 },
  );
});
