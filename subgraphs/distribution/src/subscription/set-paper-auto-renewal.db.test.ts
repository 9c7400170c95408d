import { expect, test } from '@jest/globals';
import { addDays, addMonths, monthOf, todayInShanghai } from '@media-graph/subgraph';
import { inDays, testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const today = todayInShanghai();
const reason = 'Nobody wanted it';
type Desk = typeof desk;

const planOf = async (of: Desk, input: object = {}): Promise<string> => {
  const plan = {
    ...{ code: of.next('P'), name: { en: 'A month' }, titleId: of.title.id, months: 1, priceMinor: '3000' },
    ...{ graceIssues: 20, validFrom: inDays(-400), ...input },
  };
  return (await of.act('addPaperRatePlan', plan, of.manager)).thing.id;
};
/** Of a month that ended some days ago, or will in some. */
const sold = (of: Desk, ratePlanId: string, endsIn: number, more: object = {}) =>
  of.subscription({
    ...{ startsOn: addMonths(inDays(endsIn + 1), -1), ratePlanId, months: 1, pricePaidMinor: undefined },
    ...{ hasAutoRenewal: true, ...more },
  });
const money = (...names: string[]) => names.map((name) => `${name} { amountMinor }`).join(' ');
const read = (of: Desk, id: string) =>
  of.read(
    ...(['paperSubscription', id] as const),
    `version status endsOn hasAutoRenewal ${money('unbilled')} terms { isAutomatic isOnAccount ${money('price')} }
     invoices { id status issuedOn dueOn ${money('total', 'outstanding')} } entries { nodes { kind ${money('amount')} } }
     account(on: "2999-01-01") { ${money('paid', 'delivered', 'left', 'refunded')} }`,
  );

const refundOf = async (id: string, version: number) => {
  const select = money('refund', 'toBeCredited');
  return (await desk.act('refundPaperSubscription', { id, version }, desk.staff, select)).things;
};

test('who wishes to go on is sold the next term at the price of today, which is owed; once, however many do it', async () => {
  const of = await openDesk(graph);
  const first = await planOf(of, { validUntil: today });
  const { id } = await sold(of, first, 3);
  const [late, early] = [await sold(of, first, -2), await sold(of, first, 20)];
  // Another price holds from now on.
  const plan = await of.read('paperRatePlan', first, 'version');
  const over = { id: first, ...plan, validUntil: inDays(-1), reason: 'A new price' };
  await of.act('updatePaperRatePlan', over, of.manager);
  await planOf(of, { priceMinor: '3300', validFrom: today });
  await Promise.all([graph.runJobs(), graph.runJobs()]);
  const row = await read(of, id);
  expect(row.terms).toEqual([
    { isAutomatic: false, isOnAccount: false, price: { amountMinor: '3000' } },
    { isAutomatic: true, isOnAccount: true, price: { amountMinor: '3300' } },
  ]);
  expect(row).toMatchObject({
    ...{ status: 'ACTIVE', hasAutoRenewal: true, unbilled: { amountMinor: '0' } },
    invoices: [{ status: 'ISSUED', issuedOn: today, dueOn: inDays(30), total: { amountMinor: '3300' } }],
  });
  expect(row.entries.nodes.at(-1)).toEqual({ kind: 'AUTO_RENEW', amount: { amountMinor: '3300' } });
  expect((await read(of, late.id)).terms).toHaveLength(2);
  expect(await read(of, early.id)).toMatchObject({ terms: [{}], unbilled: null });
  await graph.runJobs();
  expect((await read(of, id)).terms).toHaveLength(2);

  const { data } = await graph.ask(
    `{ auto: paperSubscriptions(isAutoRenewed: true) { totalCount } wish: paperSubscriptions(hasAutoRenewal: true) { totalCount }
       other: paperSubscriptions(isAutoRenewed: false) { totalCount } }`,
    { as: of.staff },
  );
  expect([data.auto, data.wish, data.other].map(({ totalCount }) => totalCount)).toEqual([2, 3, 1]);
});

test('the books count it as asked for and not as received, until it is paid', async () => {
  const of = await openDesk(graph);
  const { id } = await sold(of, await planOf(of), 2);
  await of.plan(today);
  await graph.runJobs();
  const books = async () => {
    const { entities } = await graph.entities(
      'Organisation',
      [of.organisation],
      `distributionFigures(month: "${monthOf(today)}") { books { ${money('invoiced', 'received')} } }`,
      viewers.finance,
    );
    const { invoiced, received } = entities[0].distributionFigures.books;
    return [invoiced.amountMinor, received.amountMinor];
  };
  expect(await books()).toEqual(['6000', '3000']);
  const { invoices } = await read(of, id);
  await of.made('recordPaperPayment', { invoiceId: invoices[0].id, amountMinor: '3000', method: 'CASH' });
  expect(await books()).toEqual(['6000', '6000']);
});

test('before its first issue it is taken back with the wish; after that it is stopped and given back, as what it was', async () => {
  const ratePlanId = await planOf(desk);
  const [unwanted, begun] = [await sold(desk, ratePlanId, 4), await sold(desk, ratePlanId, -2)];
  await graph.runJobs();
  const before = await read(desk, unwanted.id);
  await desk.made('withdrawPaperSubscriptionTerm', { id: unwanted.id, version: before.version, reason });
  const back = await read(desk, unwanted.id);
  expect(back).toMatchObject({ hasAutoRenewal: false, unbilled: { amountMinor: '-3000' } });
  await desk.made('issuePaperCreditNote', { invoiceId: back.invoices[0].id, reason });
  await graph.runJobs();
  const after = await read(desk, unwanted.id);
  expect(after).toMatchObject({ unbilled: { amountMinor: '0' }, invoices: [{ status: 'CREDITED' }] });
  expect(after.terms).toHaveLength(2);

  const { version } = await read(desk, begun.id);
  const taken = await desk.act('withdrawPaperSubscriptionTerm', { id: begun.id, version, reason });
  expect(taken.code).toBe('ILLEGAL_TRANSITION');
  await desk.made('stopPaperSubscription', { id: begun.id, version, on: inDays(1) });
  const { refund, toBeCredited } = await refundOf(begun.id, version + 1);
  const given = await read(desk, begun.id);
  // Nobody has paid it, so nothing is paid out.
  expect([refund.amountMinor, given.unbilled.amountMinor]).toEqual(['0', `-${toBeCredited.amountMinor}`]);
  const { paid, delivered, left, refunded } = given.account;
  expect([paid, refunded].map(({ amountMinor }) => amountMinor)).toEqual(['6000', toBeCredited.amountMinor]);
  expect(BigInt(delivered.amountMinor) + BigInt(left.amountMinor) + BigInt(refunded.amountMinor)).toBe(6000n);
});

test('what is given back of a paid term and of an owed one are two entries, and taken back together', async () => {
  const { id } = await sold(desk, await planOf(desk, { leastCopies: 2 }), 5, { copies: 2 });
  await graph.runJobs();
  const { version } = await read(desk, id);
  await desk.made('stopPaperSubscription', { id, version, on: inDays(1) });
  const { refund, toBeCredited } = await refundOf(id, version + 1);
  expect(toBeCredited.amountMinor).toBe('6000');
  const refunds = (row: { entries: { nodes: { kind: string }[] } }, kind: string) =>
    row.entries.nodes.filter((entry) => entry.kind === kind);
  const given = await read(desk, id);
  expect(refunds(given, 'REFUND')).toHaveLength(2);
  expect(given.unbilled.amountMinor).toBe('-6000');
  expect(Number(given.account.refunded.amountMinor)).toBe(6000 + Number(refund.amountMinor));
  expect(Number(refund.amountMinor)).toBeGreaterThan(0);
  await desk.made('reversePaperSubscriptionRefund', { id, version: version + 2, reason });
  const reversed = await read(desk, id);
  expect(refunds(reversed, 'REFUND_REVERSED')).toHaveLength(2);
  expect(reversed).toMatchObject({
    unbilled: { amountMinor: '0' },
    account: { refunded: { amountMinor: '0' } },
  });
  expect((await desk.act('refundPaperSubscription', { id, version: version + 3 })).code).toBeNull();
});

test('without a plan nobody wishes so, and without a price of today nothing is sold', async () => {
  const agreed = await desk.subscription();
  const wish = (id: string, version: number, hasAutoRenewal: boolean, as = desk.staff) =>
    desk.act('setPaperAutoRenewal', { id, version, hasAutoRenewal }, as);
  expect((await wish(agreed.id, 1, true)).code).toBe('ILLEGAL_TRANSITION');
  const once = await planOf(desk, { isCampaign: true });
  await desk.made('renewPaperSubscription', { id: agreed.id, version: 1, ratePlanId: once });
  await desk.made('withdrawPaperSubscriptionTerm', { id: agreed.id, version: 2, reason });
  expect((await wish(agreed.id, 3, true)).code).toBe('ILLEGAL_TRANSITION');
  const ratePlanId = await planOf(desk, { leastCopies: 3, isCampaign: true });
  const { id } = await sold(desk, ratePlanId, -1, { copies: 3, hasAutoRenewal: false });
  expect((await wish(id, 1, true, viewers.finance)).code).toBe('FORBIDDEN');
  expect((await wish(id, 1, true)).thing).toMatchObject({ hasAutoRenewal: true });
  const paused = await sold(desk, await planOf(desk, { leastCopies: 4 }), 1, { copies: 4 });
  await desk.made('pausePaperSubscription', { id: paused.id, version: 1, startsOn: inDays(1) });
  const stranger = await openDesk(graph);
  expect((await wish(id, 2, false, stranger.staff)).code).toBe('NOT_FOUND');
  await graph.runJobs();
  expect((await read(desk, paused.id)).terms).toHaveLength(1);
  // A campaign's price is not for ever: the list's is taken, of as many copies or fewer.
  const { terms } = await read(desk, id);
  expect(terms.map(({ price }: { price: { amountMinor: string } }) => price.amountMinor)).toEqual([
    '9000',
    '9000',
  ]);
  const { endsOn } = await read(desk, paused.id);
  expect(endsOn >= addDays(today, 0)).toBe(true);
});

test('a renewal that was withdrawn leaves nothing behind: months, days and grace are those of the term that stands', async () => {
  const ratePlanId = await planOf(desk, { leastCopies: 5 });
  const year = await planOf(desk, { leastCopies: 5, months: 12, priceMinor: '30000', isCampaign: true });
  const { id } = await sold(desk, ratePlanId, 3, { copies: 5 });
  const days = () => desk.read('paperSubscription', id, 'version grace { issues } terms { startsOn }');
  const renewed = async (input: object) => {
    const { version } = await days();
    await desk.made('renewPaperSubscription', { id, version, ...input });
    await desk.made('withdrawPaperSubscriptionTerm', { id, version: version + 1, reason });
  };
  await renewed({ months: 1, pricePaidMinor: '1' });
  expect((await days()).grace).toEqual({ issues: 20 });
  await renewed({ ratePlanId: year });
  await graph.runJobs();
  const { terms } = await read(desk, id);
  expect(terms.map(({ price }: { price: { amountMinor: string } }) => price.amountMinor)).toEqual([
    ...['15000', '1', '150000', '15000'],
  ]);
  const [, agreed, , automatic] = (await days()).terms;
  expect(automatic).toEqual(agreed);
});

test('a term that has not begun is followed by no other, however early terms are sold', async () => {
  const of = await openDesk(graph);
  const early = { key: 'RENEWAL_LEAD', value: 60, reason: 'Invoices go out early' };
  expect((await of.act('setDistributionSetting', early, of.manager)).code).toBeNull();
  const ratePlanId = await planOf(of);
  const [running, coming] = [await sold(of, ratePlanId, 3), await sold(of, ratePlanId, 34)];
  const termsOf = async ({ id }: { id: string }) => (await read(of, id)).terms.length;
  for (const _ of [1, 2]) {
    await graph.runJobs();
    expect([await termsOf(running), await termsOf(coming)]).toEqual([2, 1]);
  }
});

test('the wish ends with a stop, is not taken up again by a restart, and can be taken off at any time', async () => {
  const ratePlanId = await planOf(desk, { leastCopies: 6 });
  const { id } = await sold(desk, ratePlanId, 15, { copies: 6 });
  const wish = (version: number, hasAutoRenewal: boolean) =>
    desk.act('setPaperAutoRenewal', { id, version, hasAutoRenewal });
  await desk.made('stopPaperSubscription', { id, version: 1, on: inDays(2) });
  expect((await read(desk, id)).hasAutoRenewal).toBe(false);
  expect((await wish(2, true)).code).toBe('ILLEGAL_TRANSITION');
  await desk.made('restartPaperSubscription', { id, version: 2, on: inDays(2) });
  expect((await read(desk, id)).hasAutoRenewal).toBe(false);
  expect((await wish(3, true)).code).toBeNull();
  await desk.made('stopPaperSubscription', { id, version: 4, on: inDays(1) });
  // As a former release left it.
  await graph.sql(
    'UPDATE subscriptions SET has_auto_renewal = true, stopped_on = stopped_on - 1 WHERE id = $1',
    [id],
  );
  expect(await read(desk, id)).toMatchObject({ status: 'STOPPED', hasAutoRenewal: true });
  expect((await wish(5, false)).thing).toMatchObject({ hasAutoRenewal: false });
  await graph.sql('UPDATE subscriptions SET has_auto_renewal = true WHERE id = $1', [id]);
  await desk.made('refundPaperSubscription', { id, version: 6 });
  expect((await read(desk, id)).hasAutoRenewal).toBe(false);
  const expired = await sold(desk, ratePlanId, -25, { copies: 6 });
  expect((await read(desk, expired.id)).status).toBe('EXPIRED');
  const { thing } = await desk.act('setPaperAutoRenewal', {
    id: expired.id,
    version: 1,
    hasAutoRenewal: false,
  });
  expect(thing).toMatchObject({ hasAutoRenewal: false });
});
