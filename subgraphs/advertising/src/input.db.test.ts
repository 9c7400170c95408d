import { randomInt, randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { todayInShanghai } from '@media-graph/subgraph';
import { managerOf, testSubgraph, viewers } from '@media-graph/testing';
import { type GraphQLInputObjectType, getNamedType } from 'graphql';
import { advertising } from './subgraph.ts';
import { amendments } from './testing/amendments.ts';
import { bookings } from './testing/bookings.ts';
import { openDesk } from './testing/sales-desk.ts';
import { put, textsIn } from './testing/texts-in.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const { order, advertiser, account } = await desk.customer();
const product = await desk.product({ basePriceMinor: '1000' });
const today = todayInShanghai();
const day = { startsOn: today, endsOn: today };
const name = { en: 'x' };
const seen = ({ id, version }: { id: string; version: number }) => ({ id, version });
const draft = () => desk.line(order.id, product.id);
const running = async () => desk.must('startAdLine', await desk.must('bookAdLine', await draft()));
const creative = { advertiserId: advertiser.id, title: 'x', kind: 'TEXT', landingUrl: 'https://a.example' };
const submitted = async () => seen(await desk.make('submitAdCreative', creative));
const invoice = async () => {
  const { id } = await desk.must('bookAdLine', await draft());
  return desk.make('draftAdInvoice', { orderId: order.id, items: [{ lineId: id, amountMinor: '1000' }] });
};
const number = () => String(randomInt(10_000_000, 99_999_999));

const paid = async () => {
  const { id } = await desk.must('issueAdInvoice', await invoice(), { fapiaoNumber: number() });
  const payment = { invoiceId: id, amountMinor: '1000', receivedOn: today, method: 'CASH' };
  await desk.make('recordAdPayment', payment);
  const { adInvoice } = await desk.ask(`{ adInvoice(id: "${id}") { payments { id } } }`);
  return { id, payment: adInvoice.payments[0].id };
};

/** For every mutation that takes a text, what goes well. */
const good: Readonly<Record<string, () => object | Promise<object>>> = {
  reopenAdvertisingMonth: async () => {
    const month = { organisationId: desk.organisation, month: '2020-01' };
    await desk.act('closeAdvertisingMonth', month, viewers.finance);
    return { ...month, reason: 'x was forgotten' };
  },
  createAdProduct: () => ({
    ...{ code: randomUUID(), name, medium: 'EVENT', rateType: 'FLAT_RATE', basePriceMinor: '1' },
  }),
  registerAdvertiser: () => ({
    ...{ name, industry: 'x', contacts: [{ duty: 'x', name: 'x', phone: '13800138000', email: 'a@b' }] },
  }),
  setAdvertiserStatus: async () => ({
    ...seen(await desk.make('registerAdvertiser', { name, industry: 'x' })),
    ...{ status: 'DISAPPROVED', reason: 'x' },
  }),
  ...amendments(desk, { product, account, order }),
  ...(await bookings(graph, desk, order)),
  openAdAccount: async () => ({
    advertiserId: (await desk.make('registerAdvertiser', { name, industry: 'x' })).id,
    buyer: name,
  }),
  createAdOrder: () => ({ accountId: account.id, title: 'x', budgetMinor: '1', ...day }),
  decideAdOrder: async () => ({
    ...seen(
      await desk.make('createAdOrder', { accountId: account.id, title: 'x', budgetMinor: '1', ...day }),
    ),
    ...{ status: 'REJECTED', reason: 'x' },
  }),
  openAdSlots: () => ({ ...desk.issueOf(), slots: [{ page: 'A1', size: 'STRIP' }] }),
  createOutdoorFace: () => ({ code: randomUUID(), name, widthCm: 10, heightCm: 10 }),
  submitAdCreative: () => creative,
  reviewAdCreative: async () => ({
    ...(await submitted()),
    ...{ decision: 'REJECTED', documents: ['x'], comment: 'x' },
  }),
  resubmitAdCreative: async () => {
    const review = { ...(await submitted()), decision: 'REJECTED', comment: 'x' };
    const rejected = await desk.make('reviewAdCreative', review, desk.reviewer);
    return { ...seen(rejected), title: 'x', landingUrl: 'https://a.example' };
  },
  cancelAdLine: async () => ({ ...seen(await running()), reason: 'x' }),
  declineAdLine: async () => ({ ...seen(await draft()), reason: 'x' }),
  pauseAdLine: async () => ({ ...seen(await running()), reason: 'x' }),
  stopAdLine: async () => ({ ...seen(await running()), reason: 'x' }),
  issueAdInvoice: async () => ({ ...seen(await invoice()), fapiaoNumber: number() }),
  voidAdInvoice: async () => ({ ...seen(await invoice()), reason: 'x' }),
  recordAdPayment: async () => ({
    invoiceId: (await desk.must('issueAdInvoice', await invoice(), { fapiaoNumber: number() })).id,
    ...{ amountMinor: '1', receivedOn: today, method: 'CASH', reference: 'x' },
  }),
  issueAdCreditNote: async () => ({
    invoiceId: (await paid()).id,
    ...{ fapiaoNumber: number(), reason: 'x' },
  }),
  reverseAdPayment: async () => ({ paymentId: (await paid()).payment, reason: 'x' }),
  recordAdRefund: async () => {
    const { id: invoiceId } = await paid();
    await desk.make('issueAdCreditNote', { invoiceId, fapiaoNumber: number(), reason: 'x' });
    return { invoiceId, amountMinor: '1', method: 'CASH', reference: 'x', reason: 'x' };
  },
};
/** Where nothing is as good as a text. */
const optional = ['contacts.0.email', 'buyer', 'landingUrl', 'pauseAdLine.reason', 'reference'];

// Months are finance's, and their texts are tried in a test of the whole graph.
const places = Object.values(graph.schema.getMutationType()!.getFields())
  .filter(({ name }) => !name.endsWith('Month'))
  .flatMap(({ name, args }) =>
    textsIn(getNamedType(args[0]!.type) as GraphQLInputObjectType).map(
      (path) => [name, path.join('.')] as const,
    ),
  );

/** Who does what staff do not. */
const others: Readonly<Record<string, Viewer>> = {
  reviewAdCreative: desk.reviewer,
  reopenAdvertisingMonth: viewers.finance,
  recordAdSponsorshipMark: viewers.editor,
  ...Object.fromEntries(
    ['setAdSetting', 'withdrawAdSetting', 'decideAdDiscount'].map((name) => [
      name,
      managerOf(desk.organisation),
    ]),
  ),
};

const stored = () => graph.sql('SELECT count(*)::int FROM audit_log');
const invisible = ['\u200b', '\u3164', '\u200e', '\u0000', '\uffff'];
const unprintable = ['a\u0000b', 'a\u202eb', 'a\uffffb', 'x'.repeat(3000)];

test.each(places)(
  '%s takes no %s that shows nothing or cannot be printed, and stores nothing',
  async (mutation, path) => {
    const as = others[mutation] ?? desk.staff;
    const isOptional = optional.some((one) => `${mutation}.${path}`.includes(one));
    let input = await good[mutation]!();
    for (const text of unprintable) {
      const before = await stored();
      const { code, field } = await desk.act(mutation, put(input, path.split('.'), text), as);
      expect([text.slice(0, 9), code, field?.[1]]).toEqual([
        text.slice(0, 9),
        'INVALID_INPUT',
        path.split('.')[0],
      ]);
      expect(await stored()).toEqual(before);
    }
    for (const text of invisible) {
      const before = await stored();
      const { code } = await desk.act(mutation, put(input, path.split('.'), text), as);
      expect([text.codePointAt(0), code]).toEqual([text.codePointAt(0), isOptional ? null : 'INVALID_INPUT']);
      if (isOptional) input = await good[mutation]!();
      else expect(await stored()).toEqual(before);
    }
    expect((await desk.act(mutation, input, as)).code).toBeNull();
  },
);

test('what shows nothing was stored nowhere', async () => {
  const rows = await graph.sql('SELECT after FROM audit_log');
  const text = JSON.stringify(rows) + JSON.stringify(await graph.sql('SELECT * FROM advertiser_contacts'));
  for (const one of invisible) expect(text).not.toContain(JSON.stringify(one).slice(1, -1));
});

test.each(['\u200b'.repeat(8), 'short', 'key\u0000key\u0000', 'k'.repeat(101)])(
  'a key that nobody can read is none',
  async (idempotencyKey) => {
    const { code, field } = await desk.act('createOutdoorFace', {
      ...(await good.createOutdoorFace!()),
      idempotencyKey,
    });
    expect([code, field]).toEqual(['INVALID_INPUT', ['input', 'idempotencyKey']]);
  },
);

test('codes have single hyphens between, and are given once', async () => {
  const face = await good.createOutdoorFace!();
  for (const code of ['a--b', '-a', 'a-', 'A', 'a b', '', 'x'.repeat(61)])
    expect((await desk.act('createOutdoorFace', { ...face, code })).field).toEqual(['input', 'code']);
  expect((await desk.act('createOutdoorFace', face)).code).toBeNull();
  expect((await desk.act('createOutdoorFace', face)).code).toBe('DUPLICATE');
});

test.each([
  ['from alone', '{ from: "2024-05-01" }'],
  ['until alone', '{ until: "2024-05-01" }'],
  ['nothing', '{}'],
  ['the wrong way round', '{ from: "2024-05-02", until: "2024-05-01" }'],
  ['93 days apart', '{ from: "2024-01-01", until: "2024-04-03" }'],
  ['no possible day', '{ from: "0000-01-01", until: "0000-01-02" }'],
])('avails take days with both ends: %s', async (_, days) => {
  const { errors } = await graph.ask(`{ adAvails(productId: "${product.id}", days: ${days}) { date } }`, {
    as: desk.staff,
  });
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

test.each([
  ['the wrong way round', '{ from: "2024-05", until: "2024-04" }', ''],
  ['more than two years', '{ from: "2024-01", until: "2026-01" }', ''],
  ['more than a quarter by issue', '{ from: "2024-01", until: "2024-04" }', 'ISSUE'],
  ['one dimension twice', '{ from: "2024-01", until: "2024-01" }', 'MONTH, MONTH'],
  ['three dimensions', '{ from: "2024-01", until: "2024-01" }', 'MONTH, MEDIUM, SECTION'],
])('revenue is not asked for %s', async (_, months, by) => {
  const { errors } = await graph.ask(`{ adRevenue(months: ${months}, by: [${by}]) { month } }`, {
    as: desk.staff,
  });
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
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
