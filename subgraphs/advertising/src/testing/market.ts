import { randomInt, randomUUID } from 'node:crypto';
import { todayInShanghai } from '@media-graph/subgraph';
import { inDays } from '@media-graph/testing';
import type { Attempt } from './histories.ts';
import type { openDesk } from './sales-desk.ts';

type Desk = Awaited<ReturnType<typeof openDesk>>;
const number = () => String(randomInt(10_000_000, 99_999_999));

type Handler = (thing: number, amount: number) => Promise<unknown>;

const pick = <Thing>(list: readonly Thing[], number: number): Thing | undefined =>
  list[number % (list.length || 1)];

/** A small inventory, an order, and a way to try things on them. A refusal is an answer; a failure throws. */
export const openMarket = async (desk: Desk) => {
  const { order } = await desk.customer('4000000');
  const to = inDays(2);
  const digital = await desk.product({ medium: 'DIGITAL', rateType: 'CPC', basePriceMinor: '701' });
  await desk.make('setDigitalAdAvails', {
    productId: digital.id,
    startsOn: todayInShanghai(),
    endsOn: to,
    capacity: '40',
  });
  const print = (slotSize: string) =>
    desk.product({ medium: 'PRINT', rateType: 'PER_PAGE', basePriceMinor: '99991', slotSize });
  const outdoor = await desk.product({ medium: 'OOH', rateType: 'CPD', basePriceMinor: '3337' });
  const size = { frames: 2, widthCm: 99, heightCm: 99 };
  const face = await desk.make('createOutdoorFace', { code: 'face', name: { en: 'Face' }, ...size });
  const [whole, half] = [await print('FULL_PAGE'), await print('HALF_PAGE')];
  const slots = await desk.slots(randomUUID(), [
    { page: 'A1', size: 'FULL_PAGE' },
    { page: 'A1', size: 'HALF_PAGE', row: 1 },
    { page: 'A1', size: 'HALF_PAGE', row: 7 },
  ]);
  const offers = [
    { product: digital, endsOn: to, most: 60, choice: () => ({}) },
    { product: whole, endsOn: todayInShanghai(), most: 1, choice: () => ({ slotIds: [slots[0]!.id] }) },
    {
      product: half,
      endsOn: todayInShanghai(),
      most: 1,
      choice: (amount: number) => ({ slotIds: [slots[1 + (amount % 2)]!.id] }),
    },
    { product: outdoor, endsOn: to, most: 2, choice: () => ({ faceId: face.id }) },
  ];
  const lines: { id: string; offer: (typeof offers)[number] }[] = [];
  const invoices: { id: string }[] = [];

  const read = async (kind: 'adLine' | 'adInvoice', id: string, fields = '') =>
    (await desk.ask(`{ ${kind}(id: "${id}") { id version ${fields} } }`))[kind];
  const onLine =
    (mutation: string, chosen: (line: (typeof lines)[number], amount: number) => object): Handler =>
    async (thing, amount) => {
      const line = pick(lines, thing);
      if (line) await desk.step(mutation, await read('adLine', line.id), chosen(line, amount));
    };
  const buy = (mutation: string) => onLine(mutation, ({ offer }, amount) => offer.choice(amount));
  const step = (mutation: string, more: object = {}) => onLine(mutation, () => more);
  const why = { reason: 'Random' };
  const onInvoice =
    (mutation: string, more: () => object): Handler =>
    async (thing) => {
      const invoice = pick(invoices, thing);
      if (invoice) await desk.step(mutation, await read('adInvoice', invoice.id), more());
    };

  const handlers: Record<Attempt[0], Handler> = {
    add: async (thing, amount) => {
      const offer = pick(offers, thing)!;
      const quantity = String(Math.min(amount, offer.most));
      const terms = { startsOn: todayInShanghai(), endsOn: offer.endsOn, quantity };
      const { thing: line } = await desk.act('addAdLine', {
        orderId: order.id,
        productId: offer.product.id,
        ...terms,
      });
      if (line) await desk.show(order.id, line);
      if (line) lines.push({ id: line.id, offer });
    },
    reserve: buy('reserveAdLine'),
    book: buy('bookAdLine'),
    runOut: async (thing) => {
      const line = pick(lines, thing);
      if (line) await desk.runOut(line.id);
    },
    start: step('startAdLine'),
    pause: step('pauseAdLine', why),
    stop: step('stopAdLine', why),
    finish: step('finishAdLine'),
    cancel: step('cancelAdLine', why),
    reset: step('resetAdLine'),
    decline: step('declineAdLine', why),
    // Two lines on one invoice, at a part of their cost or at more than it.
    invoice: async (thing, amount) => {
      const chosen = new Set([pick(lines, thing)!.id, pick(lines, thing + amount)!.id]);
      const items = await Promise.all(
        [...chosen].map(async (lineId) => {
          const { cost } = await read('adLine', lineId, 'cost { amountMinor }');
          return { lineId, amountMinor: String((BigInt(cost.amountMinor) * BigInt(amount)) / 50n + 1n) };
        }),
      );
      const { thing: invoice } = await desk.act('draftAdInvoice', { orderId: order.id, items });
      if (invoice) invoices.push(invoice);
    },
    issue: onInvoice('issueAdInvoice', () => ({ fapiaoNumber: number() })),
    void: onInvoice('voidAdInvoice', () => ({ reason: 'Random' })),
    pay: async (thing, amount) => {
      const invoice = pick(invoices, thing);
      const payment = { amountMinor: String(amount * 97), receivedOn: todayInShanghai(), method: 'CASH' };
      if (invoice) await desk.act('recordAdPayment', { invoiceId: invoice.id, ...payment });
    },
    // All that is left of an invoice, or a part of one of its lines.
    credit: async (thing, amount) => {
      const invoice = pick(invoices, thing);
      if (!invoice) return;
      const { items } = await read('adInvoice', invoice.id, 'items { line { id } }');
      const lineId = pick<{ line: { id: string } }>(items, amount)!.line.id;
      await desk.act('issueAdCreditNote', {
        invoiceId: invoice.id,
        fapiaoNumber: number(),
        ...why,
        ...(amount % 3 > 0 && { items: [{ lineId, amountMinor: String(amount * 53) }] }),
      });
    },
    reverse: async (thing, amount) => {
      const invoice = pick(invoices, thing);
      if (!invoice) return;
      const { payments } = await read('adInvoice', invoice.id, 'payments { id }');
      const payment = pick<{ id: string }>(payments, amount);
      if (payment) await desk.act('reverseAdPayment', { paymentId: payment.id, ...why });
    },
    // At times all that is too much, at times more.
    refund: async (thing, amount) => {
      const invoice = pick(invoices, thing);
      if (!invoice) return;
      const { refundable } = await read('adInvoice', invoice.id, 'refundable { amountMinor }');
      const amountMinor = amount % 2 ? refundable.amountMinor : String(amount * 31);
      await desk.act('recordAdRefund', { invoiceId: invoice.id, amountMinor, method: 'CASH', ...why });
    },
    // What appears today, to more or to less than it was sold at.
    correct: async (thing, amount) => {
      const line = pick(lines, thing);
      if (!line) return;
      const { version, placements } = await read('adLine', line.id, 'placements { id }');
      const placement = pick<{ id: string }>(placements, amount);
      const costMinor = String(amount * 211);
      if (placement)
        await desk.act('correctAdPlacement', { placementId: placement.id, version, costMinor, ...why });
    },
  };
  // Something to begin with: of each product one line that is cheap and one that is not, and two of them sold.
  for (const thing of offers.keys()) for (const amount of [1, 47]) await handlers.add(thing, amount);
  for (const line of [1, 4]) {
    await handlers.book(line, 1);
    await handlers.start(line, 1);
  }
  await handlers.invoice(1, 43);
  for (const invoice of invoices.keys()) await handlers.issue(invoice, 1);
  return { order, digital, to, attempt: ([name, thing, amount]: Attempt) => handlers[name](thing, amount) };
};
