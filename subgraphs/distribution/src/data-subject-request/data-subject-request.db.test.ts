import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { inDays, refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const keeper = viewers.privacyOfficer;

const dataOf = async (sought: object, id: string = randomUUID(), as = keeper) => {
  const { entities, errors } = await graph.entities(
    'DataSubjectRequest',
    [{ id, ...sought }],
    `subscriberData { records { id keptBecause keptUntil values { field value } } reads { subject purpose } erasures { recordId erasedAt } }`,
    as,
  );
  return errors?.[0]?.extensions?.code ?? entities[0].subscriberData;
};
const order = (requestId: string, recordIds: string[], as = keeper) =>
  graph.mutate('orderSubscriberErasure', { requestId, recordIds }, as, 'request { id }');
const contactsOf = async (id: string) =>
  (await graph.sql('SELECT FROM subscriber_contacts WHERE subscriber_id = $1', [id])).length;

test('a subscriber is found by telephone number, or by name; kept while a subscription runs, erased by itself then', async () => {
  const { id, subscriberId } = await desk.subscription();
  const request = randomUUID();
  const { records } = await dataOf(
    { soughtPhone: '+86 139 1234 5678', soughtName: 'Somebody else' },
    request,
  );
  expect(records).toHaveLength(1);
  expect(records[0]).toMatchObject({ id: subscriberId, keptBecause: 'A subscription runs' });
  expect(records[0].values.map((one: { field: string }) => one.field)).toEqual(['name', 'phone', 'address']);
  expect((await dataOf({ soughtName: '欧阳成' })).records).toHaveLength(1);
  expect((await dataOf({})).records).toEqual([]);
  for (const as of [desk.staff, viewers.finance, viewers.anonymous]) {
    expect(await dataOf({ soughtPhone: '13912345678' }, request, as)).toBe(refusalOf(as));
    expect((await order(request, [subscriberId], as)).code).toBe('FORBIDDEN');
  }
  expect((await order(request, [subscriberId])).code).toBeNull();
  expect(await contactsOf(subscriberId)).toBe(1);
  await desk.made('stopPaperSubscription', { id, version: 1, on: inDays(0) });
  await graph.runJobs();
  expect(await contactsOf(subscriberId)).toBe(0);
  const { erasures, records: left } = await dataOf({ soughtPhone: '13912345678' }, request);
  expect([left, erasures]).toEqual([[], [{ recordId: subscriberId, erasedAt: expect.any(String) }]]);
  const seen = await desk.read(
    'paperSubscriber',
    subscriberId,
    'name addresses { address(purpose: "a check") }',
  );
  expect(seen).toEqual({ name: null, addresses: [{ address: '***' }] });
});

test('who has had no paper for three years is forgotten, and nobody else', async () => {
  const [long, short] = [await desk.subscription(), await desk.subscription()];
  for (const { id } of [long, short])
    await desk.made('stopPaperSubscription', { id, version: 1, on: inDays(0) });
  await graph.sql(
    `UPDATE subscriptions SET starts_on = starts_on - 1200, ends_on = ends_on - 1200, stopped_on = stopped_on - 1200 WHERE id = $1`,
    [long.id],
  );
  await graph.sql(
    `UPDATE subscribers SET created_at = created_at - interval '1200 days' WHERE id = ANY ($1)`,
    [[long.subscriberId, short.subscriberId]],
  );
  await graph.runJobs();
  expect([await contactsOf(long.subscriberId), await contactsOf(short.subscriberId)]).toEqual([0, 1]);
});

/** A household that was sold a term automatically and stopped, to which an invoice was issued. */
const invoiced = async () => {
  const own = await openDesk(graph);
  const plan = {
    ...{ code: own.next('P'), name: { en: 'A month' }, titleId: own.title.id, months: 1 },
    ...{ priceMinor: '3000', validFrom: inDays(-400) },
  };
  const { id: ratePlanId } = (await own.act('addPaperRatePlan', plan, own.manager)).thing;
  const { id, subscriberId } = await own.subscription({
    ...{ startsOn: inDays(-25), ratePlanId, months: 1, pricePaidMinor: undefined, hasAutoRenewal: true },
  });
  await graph.runJobs();
  const { version, invoices } = await own.read('paperSubscription', id, 'version invoices { id }');
  await own.made('stopPaperSubscription', { id, version, on: inDays(0) });
  return { own, id, subscriberId, invoiceId: invoices[0].id };
};
type Invoiced = Awaited<ReturnType<typeof invoiced>>;

/** Neither an order, nor staff, nor time lets the household be forgotten. */
const expectKept = async ({ own, id, subscriberId }: Invoiced): Promise<void> => {
  const { records } = await dataOf({ soughtPhone: '13912345678' });
  expect(records.find((record: { id: string }) => record.id === subscriberId)).toMatchObject({
    ...{ keptBecause: 'An invoice is outstanding, refundable or to be credited', keptUntil: null },
  });
  expect((await order(randomUUID(), [subscriberId])).code).toBeNull();
  const subscriber = await own.read('paperSubscriber', subscriberId, 'id version');
  expect(await own.act('erasePaperSubscriber', subscriber)).toMatchObject({
    ...{ code: 'ILLEGAL_TRANSITION', message: expect.stringContaining('invoice') },
  });
  await graph.runJobs();
  expect(await contactsOf(subscriberId)).toBe(1);
  // Also when its last paper came long ago.
  await graph.sql(
    `UPDATE subscriptions SET starts_on = starts_on - 1200, ends_on = ends_on - 1200, stopped_on = stopped_on - 1200 WHERE id = $1`,
    [id],
  );
  await graph.sql(`UPDATE subscribers SET created_at = created_at - interval '1200 days' WHERE id = $1`, [
    subscriberId,
  ]);
  await graph.runJobs();
  expect(await contactsOf(subscriberId)).toBe(1);
};

test('who owes is kept until the invoice is paid or credited, however it is to be forgotten', async () => {
  const household = await invoiced();
  const { own, subscriberId, invoiceId } = household;
  await expectKept(household);
  await own.made('issuePaperCreditNote', { invoiceId, reason: 'Never wanted' });
  await graph.runJobs();
  expect(await contactsOf(subscriberId)).toBe(0);
});

test('to whom an invoice owes money back is kept until it is given back, however it is to be forgotten', async () => {
  const household = await invoiced();
  const { own, subscriberId, invoiceId } = household;
  await own.made('recordPaperPayment', { invoiceId, amountMinor: '3000', method: 'BANK_TRANSFER' });
  await own.made('issuePaperCreditNote', { invoiceId, amountMinor: '1000', reason: 'Never wanted' });
  await expectKept(household);
  const refund = { invoiceId, method: 'BANK_TRANSFER', reason: 'Given back' };
  await own.made('recordPaperRefund', { ...refund, amountMinor: '400' });
  await graph.runJobs();
  expect(await contactsOf(subscriberId)).toBe(1);
  await own.made('recordPaperRefund', { ...refund, amountMinor: '600' });
  await graph.runJobs();
  expect(await contactsOf(subscriberId)).toBe(0);
});

test('to whom a credit note is still to be issued is kept like whom it owes', async () => {
  const household = await invoiced();
  const { own, id, subscriberId, invoiceId } = household;
  await own.made('recordPaperPayment', { invoiceId, amountMinor: '3000', method: 'BANK_TRANSFER' });
  const { version } = await own.read('paperSubscription', id, 'version');
  const given = await own.act(
    'refundPaperSubscription',
    { id, version },
    own.staff,
    'toBeCredited { amountMinor }',
  );
  expect(given.thing).toEqual({ amountMinor: '3000' });
  await expectKept(household);
  await own.made('issuePaperCreditNote', { invoiceId, reason: 'Never wanted' });
  await graph.runJobs();
  expect(await contactsOf(subscriberId)).toBe(1);
  const refund = { invoiceId, method: 'BANK_TRANSFER', reason: 'Given back', amountMinor: '3000' };
  await own.made('recordPaperRefund', refund);
  await graph.runJobs();
  expect(await contactsOf(subscriberId)).toBe(0);
});

test('who waits in a pause without an end is kept, however long, and forgotten once it is stopped', async () => {
  const { id, subscriberId } = await desk.subscription();
  await desk.made('pausePaperSubscription', { id, version: 1, startsOn: inDays(1) });
  await graph.sql(
    'UPDATE pauses SET during = daterange(lower(during) - 1700, NULL) WHERE subscription_id = $1',
    [id],
  );
  await graph.sql(
    'UPDATE subscriptions SET starts_on = starts_on - 1700, ends_on = ends_on - 1700 WHERE id = $1',
    [id],
  );
  await graph.sql(`UPDATE subscribers SET created_at = created_at - interval '1700 days' WHERE id = $1`, [
    subscriberId,
  ]);
  const { records } = await dataOf({ soughtPhone: '13912345678' });
  expect(records.find((record: { id: string }) => record.id === subscriberId)).toMatchObject({
    ...{ keptBecause: 'A subscription runs', keptUntil: null },
  });
  expect((await order(randomUUID(), [subscriberId])).code).toBeNull();
  await graph.runJobs();
  expect(await contactsOf(subscriberId)).toBe(1);
  await desk.made('stopPaperSubscription', { id, version: 2, on: inDays(0) });
  await graph.runJobs();
  expect(await contactsOf(subscriberId)).toBe(0);
});
