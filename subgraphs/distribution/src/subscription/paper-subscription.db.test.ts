import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays, addMonths, daysBetween } from '@media-graph/subgraph';
import { codeOf, inDays, testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const fields =
  'id version status startsOn endsOn stoppedOn pauses { startsOn endsOn } refunded { amountMinor }';
const change = (mutation: string, input: object) =>
  desk.act(mutation, input, desk.staff, `subscription { ${fields} }`);
/** A year from 100 days ago, for a fen an issue. */
const start = inDays(-100);
const issues = daysBetween(start, addMonths(start, 12));
const yearly = (input: object = {}) => desk.subscription({ pricePaidMinor: String(issues), ...input });
const end = addDays(start, issues - 1);

test.each([
  ['active', 0, 'ACTIVE'],
  ['before its first day', 5, 'ACTIVE'],
  ['over', -400, 'EXPIRED'],
])('one that is %s says so by its days', async (_, first, status) => {
  const { id } = await yearly({ startsOn: inDays(first) });
  expect((await desk.read('paperSubscription', id, 'status')).status).toBe(status);
});

test('a pause from a coming day is none today, and one with an end moves the last day at once', async () => {
  const { id } = await yearly();
  const days = { startsOn: inDays(0), endsOn: inDays(4) };
  const { thing } = await change('pausePaperSubscription', { id, version: 1, ...days });
  expect(thing).toMatchObject({ status: 'PAUSED', endsOn: addDays(end, 5) });
  const second = await change('pausePaperSubscription', { id, version: 2, startsOn: inDays(30) });
  expect(second.thing).toMatchObject({ status: 'PAUSED', endsOn: addDays(end, 5) });
  const overlap = await change('pausePaperSubscription', { id, version: 3, startsOn: inDays(40) });
  expect(overlap.code).toBe('CONFLICT_OVERLAP');
  // Back early: the first pause ends, the second stays.
  const back = await change('resumePaperSubscription', { id, version: 3, on: inDays(2) });
  expect(back.thing).toMatchObject({ status: 'PAUSED', endsOn: addDays(end, 2) });
  expect(back.thing.pauses).toHaveLength(2);
});

test('a pause before its first day falls away', async () => {
  const { id } = await yearly();
  await change('pausePaperSubscription', { id, version: 1, startsOn: inDays(5) });
  const { thing } = await change('resumePaperSubscription', { id, version: 2, on: inDays(1) });
  expect(thing).toMatchObject({ pauses: [], endsOn: end });
  expect((await change('resumePaperSubscription', { id, version: 3, on: inDays(1) })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
});

test.each([
  ['pausePaperSubscription', 'startsOn', {}],
  ['stopPaperSubscription', 'on', {}],
  ['movePaperSubscription', 'on', { place: {} }],
  ['setTemporaryDeliveryAddress', 'startsOn', { place: {}, endsOn: inDays(3) }],
])('%s takes no day whose paper was delivered', async (mutation, field, more) => {
  const { id, addressId } = await yearly();
  const input = { id, version: 1, ...more, ...('place' in more && { place: { addressId } }) };
  for (const day of [inDays(-1), start, '1900-01-01', addDays(end, 1), '2999-01-01'])
    expect(await change(mutation, { ...input, [field]: day })).toMatchObject({
      ...{ code: 'INVALID_INPUT', field: ['input', field] },
    });
  expect((await change(mutation, { ...input, [field]: inDays(0) })).code).toBeNull();
});

test('what is on the road today is delivered: a change begins tomorrow', async () => {
  const own = await openDesk(graph);
  const { id } = await own.subscription();
  await own.dispatched(inDays(0));
  const stop = (on: string) => own.act('stopPaperSubscription', { id, version: 1, on });
  expect((await stop(inDays(0))).code).toBe('INVALID_INPUT');
  expect((await stop(inDays(1))).code).toBeNull();
});

test('places: a move cuts the regular one, a temporary one may not overlap another', async () => {
  const { id, addressId } = await yearly();
  const away = {
    startsOn: inDays(1),
    endsOn: inDays(10),
    place: { delivery: 'PICKUP', outletId: desk.outlet.id },
  };
  expect((await change('setTemporaryDeliveryAddress', { id, version: 1, ...away })).code).toBeNull();
  const overlap = { id, version: 2, ...away, startsOn: inDays(10) };
  expect((await change('setTemporaryDeliveryAddress', overlap)).code).toBe('CONFLICT_OVERLAP');
  const post = { delivery: 'POST', addressId };
  await change('movePaperSubscription', { id, version: 2, on: inDays(30), place: post });
  await change('movePaperSubscription', { id, version: 3, on: inDays(15), place: { addressId } });
  const { placements } = await desk.read(
    'paperSubscription',
    id,
    'placements { isTemporary delivery startsOn endsOn }',
  );
  expect(placements).toEqual([
    { isTemporary: false, delivery: 'CARRIER', startsOn: start, endsOn: inDays(14) },
    { isTemporary: true, delivery: 'PICKUP', startsOn: inDays(1), endsOn: inDays(10) },
    { isTemporary: false, delivery: 'CARRIER', startsOn: inDays(15), endsOn: null },
  ]);
});

test('two steps that saw one version: one is told', async () => {
  const { id } = await desk.subscription();
  const outcomes = await Promise.all([
    change('pausePaperSubscription', { id, version: 1, startsOn: inDays(1) }),
    change('stopPaperSubscription', { id, version: 1, on: inDays(1) }),
  ]);
  expect(outcomes.map(codeOf).sort()).toEqual(['VERSION_CONFLICT', 'done']);
});

test('a repeated key makes one subscriber, and holds none of his data', async () => {
  const input = {
    idempotencyKey: randomUUID(),
    reference: desk.next('S'),
    name: '司馬秘密',
    phone: '13712345678',
    address: '秘密路1號',
  };
  const register = () =>
    desk.act('registerPaperSubscriber', input, desk.staff, 'subscriber { id name phone }');
  const outcomes = await Promise.all([1, 2, 3].map(register));
  for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
  expect(outcomes[0]?.thing).toMatchObject({ name: '司馬**', phone: '137****5678' });
  const hex = (encoding: 'utf8' | 'utf16le') => Buffer.from('秘密', encoding).toString('hex');
  const payloads = await graph.sql(
    `SELECT 1 FROM idempotency_keys WHERE encode(payload, 'hex') ~ $1 OR encode(payload, 'escape') ~ '13712345678'`,
    [`${hex('utf8')}|${hex('utf16le')}`],
  );
  const audited = await graph.sql(`SELECT 1 FROM audit_log AS row WHERE row::text ~ '秘密|13712345678'`);
  expect([payloads, audited]).toEqual([[], []]);
});

test.each([
  ['copies', { copies: 0 }],
  ['copies', { copies: 1001 }],
  ['months', { months: 0 }],
  ['months', { months: 61 }],
  ['startsOn', { startsOn: '1999-12-31' }],
  ['startsOn', { startsOn: '2999-01-01' }],
  ['pricePaidMinor', { pricePaidMinor: '-1' }],
  ['pricePaidMinor', { pricePaidMinor: '100000000001' }],
  ['reference', { reference: 'small letters' }],
  ['place', { place: {} }],
])('bad %s in a start is named: %j', async (field, wrong) => {
  const { id: subscriberId, addressId } = await desk.subscriber();
  const good = {
    reference: desk.next('A'),
    subscriberId,
    titleId: desk.title.id,
    startsOn: '2024-01-01',
    months: 12,
    pricePaidMinor: '1',
    place: { addressId },
  };
  const outcome = await change('startPaperSubscription', { ...good, ...wrong });
  expect(outcome).toMatchObject({ code: 'INVALID_INPUT', field: ['input', field] });
  expect((await change('startPaperSubscription', good)).code).toBeNull();
});

test("another subscriber's address is no place for the papers", async () => {
  const [one, other] = [await desk.subscription(), await desk.subscriber()];
  const move = { id: one.id, version: 1, on: inDays(1), place: { addressId: other.addressId } };
  expect((await change('movePaperSubscription', move)).code).toBe('INVALID_INPUT');
});

test('readers and headquarters change nothing', async () => {
  const { id } = await desk.subscription();
  const pause = { id, version: 1, startsOn: inDays(1) };
  for (const as of [viewers.anonymous, viewers.headquarters, viewers.finance, viewers.editor])
    expect((await desk.act('pausePaperSubscription', pause, as)).code).toBe('FORBIDDEN');
  const stranger = await openDesk(graph);
  expect((await stranger.act('pausePaperSubscription', pause)).code).toBe('NOT_FOUND');
});

test('who has no subscription that runs can have his data deleted', async () => {
  const { id, subscriberId } = await desk.subscription();
  const erase = () =>
    desk.act(
      'erasePaperSubscriber',
      { id: subscriberId, version: 1 },
      desk.staff,
      'subscriber { version name phone addresses { address(purpose: "the person has asked") } }',
    );
  expect((await erase()).code).toBe('ILLEGAL_TRANSITION');
  await change('stopPaperSubscription', { id, version: 1, on: inDays(0) });
  expect((await erase()).thing).toEqual({
    version: 2,
    name: null,
    phone: null,
    addresses: [{ address: '***' }],
  });
  const left = await graph.sql(
    `SELECT 1 FROM route_stops JOIN delivery_addresses ON delivery_addresses.id = address_id WHERE subscriber_id = $1`,
    [subscriberId],
  );
  expect(left).toEqual([]);
  expect((await desk.read('paperSubscription', id, 'copies status')).status).toBe('STOPPED');
});
