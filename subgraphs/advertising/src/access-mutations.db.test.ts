import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { advertising } from './subgraph.ts';
import { openDesk } from './testing/sales-desk.ts';
import { buildWholeBusiness } from './testing/whole-business.ts';

const graph = await testSubgraph(advertising);
const [ours, theirs] = [await openDesk(graph), await openDesk(graph)];
const [our, their] = [await buildWholeBusiness(ours), await buildWholeBusiness(theirs)];

test('staff of no advertising company are told so by every mutation, and nothing changes', async () => {
  const before = await graph.sql('SELECT count(*)::int FROM audit_log');
  const [name, id] = [{ en: 'x' }, our.own];
  const day = { startsOn: '2030-01-01', endsOn: '2030-01-02' };
  const made: [string, object][] = [
    ['createAdProduct', { code: 'x', name, medium: 'EVENT', rateType: 'FLAT_RATE', basePriceMinor: '1' }],
    ['createAdRateCard', { name: 'x', ...day, rates: [{ productId: id.AdProduct, rateMinor: '1' }] }],
    ['registerAdvertiser', { name, industry: 'x', contacts: [{ duty: 'x', name: 'x' }] }],
    ['openAdAccount', { advertiserId: id.Advertiser }],
    ['createAdOrder', { accountId: id.AdAccount, title: 'x', budgetMinor: '1', ...day }],
    ['openAdSlots', { ...ours.issueOf('2030-01-01'), slots: [{ page: 'A1', size: 'STRIP' }] }],
    ['createOutdoorFace', { code: 'x', name, widthCm: 10, heightCm: 10 }],
    ['submitAdCreative', { advertiserId: id.Advertiser, title: 'x', kind: 'TEXT' }],
    ['setAdCostRate', { medium: 'EVENT', validFrom: '2099-01-01', reason: 'test' }],
    ['draftAdInvoice', { orderId: id.AdOrder, items: [{ lineId: id.AdLine, amountMinor: '1' }] }],
  ];
  for (const [mutation, input] of made)
    expect([mutation, (await ours.act(mutation, input, viewers.printing)).code]).toEqual([
      mutation,
      'FORBIDDEN',
    ]);
  const version = 1;
  const changed: [string, object][] = [
    ['addAdLine', { orderId: id.AdOrder, productId: id.AdProduct, ...day }],
    ['setDigitalAdAvails', { productId: id.AdProduct, ...day, capacity: '1' }],
    [
      'recordAdPayment',
      { invoiceId: id.AdInvoice, amountMinor: '1', receivedOn: '2024-01-01', method: 'CASH' },
    ],
    ['assignAdCreatives', { id: id.AdLine, version, assignments: [{ creativeId: id.AdCreative }] }],
    ['cancelAdLine', { id: id.AdLine, version }],
    ['voidAdInvoice', { id: id.AdInvoice, version, reason: 'x' }],
    ['issueAdCreditNote', { invoiceId: id.AdInvoice, fapiaoNumber: '12345678', reason: 'x' }],
    ['recordAdRefund', { invoiceId: id.AdInvoice, amountMinor: '1', method: 'CASH', reason: 'x' }],
    ['reverseAdPayment', { paymentId: id.AdInvoice, reason: 'x' }],
    ['correctAdPlacement', { placementId: id.AdLine, version, costMinor: '1', reason: 'test' }],
  ];
  for (const [mutation, input] of changed)
    expect([mutation, (await ours.act(mutation, input, viewers.printing)).code]).toEqual([
      mutation,
      'NOT_FOUND',
    ]);
  expect(await graph.sql('SELECT count(*)::int FROM audit_log')).toEqual(before);
});

test('whatever table refuses a row of an organisation that sells no advertising, it is FORBIDDEN', async () => {
  const constraints: { name: string }[] = await graph.sql(
    `SELECT conname AS name FROM pg_constraint WHERE contype = 'f' AND confrelid = 'advertising_companies'::regclass`,
  );
  expect(constraints).toHaveLength(20);
  const told = Object.assign({}, ...advertising.modules.map(({ constraintErrors }) => constraintErrors));
  expect(constraints.filter(({ name }) => told[name]?.code !== 'FORBIDDEN')).toEqual([]);
});

test("another company's thing cannot be changed, taken or built upon", async () => {
  for (const [mutation, id] of [
    ['decideAdOrder', our.own.AdOrder],
    ['setAdvertiserStatus', our.own.Advertiser],
    ['reviewAdCreative', our.own.AdCreative],
  ] as const) {
    const more = mutation === 'reviewAdCreative' ? { decision: 'APPROVED' } : { status: 'APPROVED' };
    expect((await theirs.act(mutation, { id, version: 1, ...more })).code).toBe('NOT_FOUND');
  }
  for (const step of ['cancelAdLine', 'startAdLine', 'bookAdLine', 'resetAdLine'])
    expect((await theirs.act(step, { id: our.own.AdLine, version: 1 })).code).toBe('NOT_FOUND');
  const line = await theirs.bareLine(their.own.AdOrder, their.own.AdProduct);
  const taken = await theirs.step('bookAdLine', line, { slotIds: [our.own.AdSlot] });
  expect(taken.code).toBe('NOT_FOUND');
  const order = {
    accountId: our.own.AdAccount,
    title: 'x',
    budgetMinor: '1',
    startsOn: '2030-01-01',
    endsOn: '2030-01-02',
  };
  expect((await theirs.act('createAdOrder', order)).code).toBe('NOT_FOUND');
  const bill = { orderId: our.own.AdOrder, items: [{ lineId: our.own.AdLine, amountMinor: '1' }] };
  expect((await theirs.act('draftAdInvoice', bill)).code).toBe('NOT_FOUND');
  const payment = {
    invoiceId: our.own.AdInvoice,
    amountMinor: '1',
    receivedOn: '2024-01-01',
    method: 'CASH',
  };
  expect((await theirs.act('recordAdPayment', payment)).code).toBe('NOT_FOUND');
  const credit = { invoiceId: our.own.AdInvoice, fapiaoNumber: '12345678', reason: 'x' };
  expect((await theirs.act('issueAdCreditNote', credit)).code).toBe('NOT_FOUND');
  const [entry] = await graph.sql('SELECT id FROM payments WHERE invoice_id = $1', [our.own.AdInvoice]);
  const back = { paymentId: entry.id, reason: 'x' };
  expect((await theirs.act('reverseAdPayment', back)).code).toBe('NOT_FOUND');
});

test.each([
  ['headquarters', viewers.headquarters],
  ['finance', viewers.finance],
  ['an editor', viewers.editor],
  ['a reader', viewers.anonymous],
  ['staff of no advertising company', viewers.printing],
])('%s writes nothing', async (_, viewer) => {
  const product = {
    code: 'mine',
    name: { en: 'Mine' },
    medium: 'EVENT',
    rateType: 'FLAT_RATE',
    basePriceMinor: '1',
  };
  expect((await ours.act('createAdProduct', product, viewer)).code).toBe('FORBIDDEN');
});
