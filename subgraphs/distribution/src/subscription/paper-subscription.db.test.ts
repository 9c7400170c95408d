import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import fc from 'fast-check';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';
import { deliveredDays } from './delivered-days.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const fields =
  'id version status startsOn endsOn stoppedOn pauses { startsOn endsOn } refunded { amountMinor }';
const change = (mutation: string, input: object) =>
  desk.act(mutation, input, desk.staff, `subscription { ${fields} }`);
const refund = (id: string, version: number) =>
  desk.act('refundPaperSubscription', { id, version }, desk.staff, 'refund { amountMinor currency }');

test('a term from its start to its refund', async () => {
  const { id } = await desk.subscription();
  await change('pausePaperSubscription', { id, version: 1, startsOn: '2024-03-01' });
  const resumed = await change('resumePaperSubscription', { id, version: 2, on: '2024-03-11' });
  expect(resumed.thing).toMatchObject({
    status: 'ACTIVE',
    endsOn: '2025-01-10',
    pauses: [{ startsOn: '2024-03-01', endsOn: '2024-03-10' }],
  });
  const stopped = await change('stopPaperSubscription', { id, version: 3, on: '2024-07-11' });
  expect(stopped.thing).toMatchObject({ status: 'STOPPED', stoppedOn: '2024-07-11' });
  // 366 days were paid with 36600 fen; papers came on 182 of them.
  expect((await refund(id, 4)).thing).toEqual({ amountMinor: '18400', currency: 'CNY' });
  expect((await refund(id, 5)).code).toBe('DUPLICATE');
  const { entries } = await desk.read(
    'paperSubscription',
    id,
    'entries { totalCount nodes { kind days amount { amountMinor } } }',
  );
  expect(entries.totalCount).toBe(5);
  expect(entries.nodes.map(({ kind, days }: { kind: string; days: number }) => [kind, days])).toEqual([
    ['START', 0],
    ['PAUSE', 0],
    ['RESUME', 10],
    ['STOP', 0],
    ['REFUND', 0],
  ]);
  expect(entries.nodes.at(-1).amount.amountMinor).toBe('-18400');
});

test('stopped within a pause, the paused days were not used up', async () => {
  const { id } = await desk.subscription();
  await change('pausePaperSubscription', { id, version: 1, startsOn: '2024-07-01' });
  await change('stopPaperSubscription', { id, version: 2, on: '2024-08-01' });
  expect((await refund(id, 3)).thing.amountMinor).toBe('18400');
});

test('one that expired begins again after a gap without papers', async () => {
  const { id } = await desk.subscription();
  await change('expirePaperSubscription', { id, version: 1 });
  const again = { id, version: 2, months: 1, pricePaidMinor: '3000' };
  expect((await change('renewPaperSubscription', again)).code).toBe('INVALID_INPUT');
  const early = await change('renewPaperSubscription', { ...again, restartsOn: '2024-12-31' });
  expect(early.code).toBe('INVALID_INPUT');
  const { thing } = await change('renewPaperSubscription', { ...again, restartsOn: '2025-03-01' });
  expect(thing).toMatchObject({
    status: 'ACTIVE',
    endsOn: '2025-03-31',
    pauses: [{ startsOn: '2025-01-01', endsOn: '2025-02-28' }],
  });
});

test('places: a move cuts the regular one, a temporary one may not overlap another', async () => {
  const { id, addressId } = await desk.subscription();
  const away = {
    startsOn: '2024-05-01',
    endsOn: '2024-05-10',
    place: { delivery: 'PICKUP', outletId: desk.outlet.id },
  };
  expect((await change('setTemporaryDeliveryAddress', { id, version: 1, ...away })).code).toBeNull();
  const overlap = { id, version: 2, ...away, startsOn: '2024-05-10' };
  expect((await change('setTemporaryDeliveryAddress', overlap)).code).toBe('CONFLICT_OVERLAP');
  const post = { delivery: 'POST', addressId };
  await change('movePaperSubscription', { id, version: 2, on: '2024-06-01', place: post });
  await change('movePaperSubscription', { id, version: 3, on: '2024-05-15', place: { addressId } });
  const { placements } = await desk.read(
    'paperSubscription',
    id,
    'placements { isTemporary delivery startsOn endsOn }',
  );
  expect(placements).toEqual([
    { isTemporary: false, delivery: 'CARRIER', startsOn: '2024-01-01', endsOn: '2024-05-14' },
    { isTemporary: true, delivery: 'PICKUP', startsOn: '2024-05-01', endsOn: '2024-05-10' },
    { isTemporary: false, delivery: 'CARRIER', startsOn: '2024-05-15', endsOn: null },
  ]);
});

test('two steps that saw one version: one is told', async () => {
  const { id } = await desk.subscription();
  const outcomes = await Promise.all([
    change('pausePaperSubscription', { id, version: 1, startsOn: '2024-05-01' }),
    change('stopPaperSubscription', { id, version: 1, on: '2024-05-01' }),
  ]);
  expect(outcomes.map(({ code }) => code ?? 'done').sort()).toEqual(['VERSION_CONFLICT', 'done']);
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
  const move = { id: one.id, version: 1, on: '2024-05-01', place: { addressId: other.addressId } };
  expect((await change('movePaperSubscription', move)).code).toBe('INVALID_INPUT');
});

test('over any history nobody loses a paid day', async () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2024-01-01', days));
  const step = fc.record({ kind: fc.constantFrom('pause', 'resume'), day });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (history) => {
      const { id } = await desk.subscription();
      for (const { kind, day } of history) {
        const { version } = await desk.read('paperSubscription', id, 'version');
        await change(`${kind}PaperSubscription`, {
          ...{ id, version, ...(kind === 'pause' ? { startsOn: day } : { on: day }) },
        });
      }
      const row = await desk.read('paperSubscription', id, fields);
      const pauses = row.pauses.map(({ startsOn: from, endsOn: until }: Record<string, string | null>) => ({
        ...{ from, until },
      }));
      const closed = pauses.filter(({ until }: { until: string | null }) => until !== null);
      expect(deliveredDays(row, closed)).toBe(366);
      expect(row.status === 'PAUSED').toBe(closed.length < pauses.length);
    }),
    { numRuns: 15 },
  );
});

test('readers and headquarters change nothing', async () => {
  const { id } = await desk.subscription();
  const pause = { id, version: 1, startsOn: '2024-05-01' };
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
  await change('stopPaperSubscription', { id, version: 1, on: '2024-05-01' });
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

test('whom to ask for a renewal: who ends first, page by page, and nobody who has stopped', async () => {
  const own = await openDesk(graph);
  const ends = ['2024-03-01', '2024-01-01', '2024-02-01', '2024-02-01'];
  const rows = [];
  for (const startsOn of ends) rows.push(await own.subscription({ startsOn, months: 1 }));
  await own.made('stopPaperSubscription', { id: rows[1]!.id, version: 1, on: '2024-01-05' });
  const page = async (after: string | null, until = '2024-03-30') => {
    const { data } = await graph.ask(
      `query ($until: Date!, $after: String) { expiringPaperSubscriptions(until: $until, first: 1, after: $after) {
        totalCount nodes { endsOn } pageInfo { hasNextPage endCursor } } }`,
      { as: own.staff, variables: { after, until } },
    );
    return data.expiringPaperSubscriptions;
  };
  const first = await page(null);
  expect(first).toMatchObject({
    totalCount: 2,
    nodes: [{ endsOn: '2024-02-29' }],
    pageInfo: { hasNextPage: true },
  });
  const second = await page(first.pageInfo.endCursor);
  expect(second).toMatchObject({ nodes: [{ endsOn: '2024-02-29' }], pageInfo: { hasNextPage: false } });
  // The last day belongs to it.
  expect([(await page(null, '2024-02-28')).totalCount, (await page(null, '2024-02-29')).totalCount]).toEqual([
    0, 2,
  ]);
  expect((await page(null, '2024-03-31')).totalCount).toBe(3);
});
