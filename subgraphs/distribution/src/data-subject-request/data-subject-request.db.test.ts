import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { inDays, openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const keeper = viewers.privacyOfficer;

const dataOf = async (sought: object, id: string = randomUUID(), as = keeper) => {
  const { data, errors } = await graph.ask(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on DataSubjectRequest {
      subscriberData { records { id keptBecause keptUntil values { field value } } reads { subject purpose } erasures { recordId erasedAt } } } } }`,
    { as, variables: { representations: [{ __typename: 'DataSubjectRequest', id, ...sought }] } },
  );
  return errors?.[0]?.extensions?.code ?? data._entities[0].subscriberData;
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

test('who owes is kept until the invoice is paid or credited, however it is to be forgotten', async () => {
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
  const { records } = await dataOf({ soughtPhone: '13912345678' });
  expect(records.find((record: { id: string }) => record.id === subscriberId)).toMatchObject({
    ...{ keptBecause: 'An invoice is not paid', keptUntil: null },
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
  await own.made('issuePaperCreditNote', { invoiceId: invoices[0].id, reason: 'Never wanted' });
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
