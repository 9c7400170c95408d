import { randomInt } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { monthOf, todayInShanghai } from '@media-graph/subgraph';
import { inDays, testSubgraph, viewers } from '@media-graph/testing';
import fc from 'fast-check';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const today = todayInShanghai();
const reason = 'It was billed wrongly';
const number = () => String(randomInt(10_000_000, 99_999_999));

const office = async (of = desk, kind = 'OFFICE') =>
  of.made(
    'registerPaperSubscriber',
    {
      ...{ reference: of.next('S'), kind, name: '示例單位', phone: '0752-2831234' },
      address: '惠州市文明一路9號',
    },
    'subscriber { id addresses { id } }',
  );
const start = async (input: object = {}, of = desk, kind = 'OFFICE') => {
  const { id: subscriberId, addresses } = await office(of, kind);
  return of.act('startPaperSubscription', {
    ...{ reference: of.next('A'), subscriberId, titleId: of.title.id, startsOn: today, months: 12 },
    ...{ pricePaidMinor: '100000', copies: 10, isOnAccount: true },
    ...{ place: { addressId: addresses[0].id }, ...input },
  });
};
const invoice = (subscriptionId: string, more: object = {}) =>
  desk.act('invoicePaperSubscription', { subscriptionId, ...more });
/** Of 100,000 fen. */
const invoiced = async () => {
  const { thing } = await start();
  return { subscription: thing.id, ...(await invoice(thing.id)).thing } as {
    subscription: string;
    id: string;
  };
};
const pay = (invoiceId: string, amount: number, more: object = {}) =>
  desk.act('recordPaperPayment', {
    invoiceId,
    amountMinor: String(amount),
    method: 'BANK_TRANSFER',
    ...more,
  });
const credit = (invoiceId: string, more: object = {}) =>
  desk.act('issuePaperCreditNote', { invoiceId, reason, ...more });
const refund = (invoiceId: string, amount: number, more: object = {}) =>
  desk.act('recordPaperRefund', {
    ...{ invoiceId, amountMinor: String(amount), method: 'BANK_TRANSFER', reason, ...more },
  });
const reverse = (paymentId: string, more: object = {}) =>
  desk.act('reversePaperPayment', { paymentId, reason, ...more });
const money = ['total', 'credited', 'paid', 'outstanding', 'refundable'] as const;
const read = (id: string) =>
  desk.read(
    'paperInvoice',
    id,
    `status dueOn daysOverdue ${money.map((sum) => `${sum} { amountMinor }`).join(' ')}
     payments { id kind amount { amountMinor } } creditNotes { reason amount { amountMinor } }`,
  );
const state = async (id: string) => {
  const row = await read(id);
  return [row.status, ...money.map((sum) => Number(row[sum].amountMinor))];
};
const unbilled = async (id: string) =>
  (await desk.read('paperSubscription', id, 'unbilled { amountMinor }')).unbilled?.amountMinor;

test('an office is invoiced, pays, is credited and has its money back', async () => {
  const { id } = await invoiced();
  expect([(await read(id)).dueOn, await state(id)]).toEqual([
    inDays(30),
    ['ISSUED', 100_000, 0, 0, 100_000, 0],
  ]);
  expect((await pay(id, 100_001)).code).toBe('INVALID_INPUT');
  await pay(id, 40_000);
  await pay(id, 60_000, { method: 'CHEQUE' });
  expect((await refund(id, 1)).code).toBe('INVALID_INPUT');
  await credit(id, { amountMinor: '30000', fapiaoNumber: number() });
  expect(await state(id)).toEqual(['PAID', 100_000, 30_000, 100_000, 0, 30_000]);
  expect((await refund(id, 30_001)).code).toBe('INVALID_INPUT');
  await refund(id, 30_000);
  const [first] = (await read(id)).payments;
  await reverse(first.id);
  expect(await state(id)).toEqual(['PART_PAID', 100_000, 30_000, 30_000, 40_000, 0]);
  expect((await reverse(first.id)).code).toBe('ILLEGAL_TRANSITION');
  await credit(id);
  expect(await state(id)).toEqual(['CREDITED', 100_000, 100_000, 30_000, 0, 30_000]);
  expect((await credit(id)).code).toBe('ILLEGAL_TRANSITION');
});

test('what is billed follows what was sold: more copies, a corrected price, what is given back', async () => {
  const { thing } = await start({ startsOn: inDays(10) });
  const { id } = thing;
  expect((await invoice(id, { amountMinor: '100001' })).code).toBe('INVALID_INPUT');
  const first = (await invoice(id, { amountMinor: '60000' })).thing;
  expect(await unbilled(id)).toBe('40000');
  await desk.made('changePaperSubscriptionCopies', { id, version: 1, copies: 20, on: inDays(10), reason });
  expect(await unbilled(id)).toBe('140000');
  expect((await invoice(id)).code).toBeNull();
  expect((await invoice(id)).code).toBe('ILLEGAL_TRANSITION');
  await desk.made('stopPaperSubscription', { id, version: 2, on: inDays(10) });
  await desk.made('refundPaperSubscription', { id, version: 3 });
  expect(await unbilled(id)).toBe('-200000');
  await credit(first.id);
  expect(await unbilled(id)).toBe('-140000');
});

test('papers on account are for offices, and what is paid at once is not invoiced', async () => {
  expect(await start({}, desk, 'PERSON')).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['input', 'isOnAccount'],
  });
  const { id } = await desk.subscription();
  expect((await invoice(id)).code).toBe('ILLEGAL_TRANSITION');
  expect(await unbilled(id)).toBeUndefined();
});

test('the books have what was asked for by invoices, and received by payments', async () => {
  const own = await openDesk(graph);
  const { thing } = await start({}, own);
  await own.subscription({ pricePaidMinor: '7', startsOn: today });
  const books = async () => {
    const { entities } = await graph.entities(
      'Organisation',
      [own.organisation],
      `distributionFigures(month: "${monthOf(today)}") { books { invoiced { amountMinor } received { amountMinor } } }`,
      own.staff,
    );
    const { invoiced: asked, received } = entities[0].distributionFigures.books;
    return [asked.amountMinor, received.amountMinor];
  };
  await own.plan(today);
  expect(await books()).toEqual(['7', '7']);
  const bill = await own.made('invoicePaperSubscription', { subscriptionId: thing.id });
  expect(await books()).toEqual(['100007', '7']);
  await own.made('recordPaperPayment', { invoiceId: bill.id, amountMinor: '600', method: 'CASH' });
  await own.made('issuePaperCreditNote', { invoiceId: bill.id, amountMinor: '5', reason });
  expect(await books()).toEqual(['100002', '607']);
});

test('days, numbers and times to pay are held; an invoice stays, not even changed by hand', async () => {
  const { id } = await invoiced();
  for (const day of ['1900-01-01', inDays(-1), inDays(1)]) {
    expect((await invoice((await start()).thing.id, { issuedOn: day })).code).toBe('INVALID_INPUT');
    expect((await pay(id, 1, { receivedOn: day })).code).toBe('INVALID_INPUT');
    expect((await credit(id, { issuedOn: day })).code).toBe('INVALID_INPUT');
  }
  const fapiaoNumber = number();
  await credit(id, { fapiaoNumber, amountMinor: '1' });
  const other = (await start()).thing.id;
  expect((await invoice(other, { fapiaoNumber })).code).toBe('DUPLICATE');
  expect((await invoice(other, { paymentDays: 181 })).code).toBe('INVALID_INPUT');
  await expect(graph.sql('UPDATE paper_invoices SET total_minor = 1 WHERE id = $1', [id])).rejects.toThrow(
    'stays as it is',
  );
  const twin = await openDesk(graph);
  const payment = { invoiceId: id, amountMinor: '1', method: 'CASH' };
  expect((await desk.act('recordPaperPayment', payment, twin.staff)).code).toBe('NOT_FOUND');
  for (const as of [viewers.finance, viewers.headquarters, viewers.anonymous])
    expect((await desk.act('recordPaperPayment', payment, as)).code).toBe('FORBIDDEN');
});

test('what is owed is found by subscription, number, day and age, in the same statements for one as for many', async () => {
  const { id, subscription } = await invoiced();
  const { subscriber } = await desk.read(
    'paperSubscription',
    subscription,
    'subscriber { id } invoices { id }',
  );
  const count = async (filter: string) => {
    const { data } = await graph.ask(`{ paperInvoices(${filter}) { totalCount } }`, { as: viewers.finance });
    return data.paperInvoices.totalCount;
  };
  const one = `subscriptionId: "${subscription}"`;
  for (const [filter, found] of [
    [one, 1],
    [`subscriberId: "${subscriber.id}"`, 1],
    ['subscriberId: "x"', 0],
    ['fapiaoNumber: "00000000"', 0],
    [`${one}, status: ISSUED, days: { from: "${today}" }, orderBy: DUE_FIRST`, 1],
    [`${one}, overdue: true`, 0],
  ] as const)
    expect([filter, await count(filter)]).toEqual([filter, found]);
  const { data } = await graph.ask(
    `{ paperReceivables(on: "${inDays(31)}") { bucket outstanding { amountMinor } invoices } }`,
    { as: desk.staff },
  );
  expect(data.paperReceivables[1].invoices).toBeGreaterThan(0);
  const statements = async (filter: string) =>
    (
      await graph.statementsOf(() =>
        graph.ask(
          `{ paperInvoices(${filter} first: 100) { nodes { subscription { reference } payments { kind } creditNotes { reason } } } }`,
          { as: desk.staff },
        ),
      )
    ).length;
  expect(await statements('')).toBe(await statements(`${one}, `));
  expect((await read(id)).daysOverdue).toBe(0);
});

test('after any history, some of it at the same time: total - credited = paid + outstanding - refundable', async () => {
  const act = fc.tuple(fc.constantFrom('pay', 'credit', 'refund', 'reverse'), fc.nat(100_000), fc.nat(9));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(act, { minLength: 1, maxLength: 3 }), { minLength: 4, maxLength: 7 }),
      async (rounds) => {
        const { id } = await invoiced();
        for (const round of rounds) {
          const { payments } = await read(id);
          await Promise.all(
            round.map(([name, amount, pick]): Promise<unknown> => {
              if (name === 'pay') return pay(id, amount + 1);
              if (name === 'credit') return credit(id, { amountMinor: String(amount + 1) });
              if (name === 'refund') return refund(id, amount + 1);
              return payments.length > 0 ? reverse(payments[pick % payments.length].id) : Promise.resolve();
            }),
          );
          const row = await read(id);
          const [total, credited, paid, outstanding, refundable] = money.map((sum) =>
            Number(row[sum].amountMinor),
          ) as [number, number, number, number, number];
          expect(total - credited).toBe(paid + outstanding - refundable);
          expect(outstanding * refundable).toBe(0);
        }
      },
    ),
    { numRuns: 2 },
  );
});
