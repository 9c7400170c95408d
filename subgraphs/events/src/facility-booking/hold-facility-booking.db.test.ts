import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { codeOf, inHours, testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { at, halls, slot } from '../testing/halls.ts';
import { insist } from '../testing/insist.ts';

const graph = await testSubgraph(events, { seeds: ['events'] });
const { eventManager, printing, travel, anonymous, headquarters, editor, finance } = viewers;
const { hold, step, expire, occupied } = halls(graph);

const statusOf = async (id: string) =>
  (await graph.sql('SELECT status, hold_lapsed, version FROM facility_bookings WHERE id = $1', [id]))[0];

test('staff hold a hall for their own organisation, with time to set it up and to clear it', async () => {
  const facilityId = randomUUID();
  const { thing } = await hold({
    ...slot(facilityId),
    ...{ setupMinutes: 30, teardownMinutes: 45, eventId: seedId('Event', 'e3') },
  });
  expect(thing).toMatchObject({
    ...{ status: 'HELD', isLapsed: false, facility: { id: facilityId }, event: { code: 'e3' }, version: 1 },
    bookedBy: { id: seedId('Organisation', 'printing') },
    ...{ startsAt: at(0), endsAt: at(2), occupied: { startsAt: at(-0.5), endsAt: at(2.75) } },
  });
  const minutes = (new Date(thing.holdExpiresAt).getTime() - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(50);
  expect(minutes).toBeLessThanOrEqual(60);
});

test('200 at once for one hall: one wins, 199 are told', async () => {
  const facilityId = randomUUID();
  const outcomes = await Promise.all(
    Array.from({ length: 200 }, (_, index) => {
      const input = { ...slot(facilityId), idempotencyKey: randomUUID() };
      return insist(() => hold(input, index % 2 ? printing : travel));
    }),
  );
  const codes = outcomes.map(codeOf);
  expect(codes.filter((one) => one === 'done')).toHaveLength(1);
  expect(codes.filter((one) => one === 'CONFLICT_OVERLAP')).toHaveLength(199);
  expect(
    await graph.sql('SELECT count(*)::int FROM facility_bookings WHERE facility_id = $1', [facilityId]),
  ).toEqual([{ count: 1 }]);
});

test('bookings follow each other without a gap; set-up and tear-down keep their distance', async () => {
  const facilityId = randomUUID();
  expect(codeOf(await hold(slot(facilityId, 0, 2)))).toBe('done');
  expect(codeOf(await hold(slot(facilityId, 2, 4), travel))).toBe('done');
  const [setUp, cleared] = [
    { ...slot(facilityId, 4, 6), setupMinutes: 1 },
    { ...slot(facilityId, -2, 0), teardownMinutes: 1 },
  ];
  expect(codeOf(await hold(setUp, travel))).toBe('CONFLICT_OVERLAP');
  expect(codeOf(await hold(cleared, travel))).toBe('CONFLICT_OVERLAP');
  expect(codeOf(await hold(slot(randomUUID(), 0, 2)))).toBe('done');
});

test('many times of one hall at once, each wanted by five: each is given once', async () => {
  const facilityId = randomUUID();
  const outcomes = await Promise.all(
    Array.from({ length: 60 }, (_, index) => hold(slot(facilityId, index % 12, (index % 12) + 1.5))),
  );
  expect(new Set(outcomes.map(codeOf))).toEqual(new Set(['done', 'CONFLICT_OVERLAP']));
  const overlaps = await graph.sql(
    `SELECT 1 FROM facility_bookings one JOIN facility_bookings other
     ON one.id < other.id AND one.facility_id = other.facility_id AND one.occupied && other.occupied
     WHERE one.facility_id = $1`,
    [facilityId],
  );
  expect(overlaps).toEqual([]);
});

test('a hold that has run out frees the hall, once, for the first who comes', async () => {
  const facilityId = randomUUID();
  const old = await hold(slot(facilityId));
  await expire(old);
  expect((await occupied([facilityId])).times).toEqual([[]]);
  const outcomes = await Promise.all(Array.from({ length: 30 }, () => hold(slot(facilityId), travel)));
  expect(outcomes.map(codeOf).filter((one) => one === 'done')).toHaveLength(1);
  expect(await statusOf(old.thing.id)).toEqual({ status: 'CANCELLED', hold_lapsed: true, version: 2 });
  const releases = await graph.sql(
    `SELECT subject, operation FROM audit_log WHERE entity_id = $1 AND action = 'UPDATE' AND after ? 'hold_lapsed'`,
    [old.thing.id],
  );
  expect(releases).toEqual([{ subject: 'travel-staff', operation: 'holdFacilityBooking' }]);
  expect(codeOf(await step('confirmFacilityBooking', old))).toBe('HOLD_EXPIRED');
});

test('an event manager holds a hall for anybody, staff and the newsroom for their own organisation alone', async () => {
  const organisationId = seedId('Organisation', 'painting-academy');
  const held = await hold({ ...slot(), organisationId }, eventManager);
  expect(held.thing.bookedBy.id).toBe(organisationId);
  expect(codeOf(await hold({ ...slot(), organisationId }, printing))).toBe('FORBIDDEN');
  expect((await hold(slot(), editor)).thing.bookedBy.id).toBe(editor.organisation);
  expect(codeOf(await hold({ ...slot(), organisationId }, editor))).toBe('FORBIDDEN');
  for (const viewer of [anonymous, finance, headquarters])
    expect(codeOf(await hold(slot(), viewer))).toBe('FORBIDDEN');
});

test.each([
  ['INVALID_INPUT', 'startsAt', { startsAt: inHours(-1) }],
  ['INVALID_INPUT', 'startsAt', { startsAt: at(800 * 24), endsAt: at(800 * 24 + 1) }],
  ['INVALID_INPUT', 'endsAt', { endsAt: at(0) }],
  ['INVALID_INPUT', 'endsAt', { endsAt: at(32 * 24) }],
  ['INVALID_INPUT', 'setupMinutes', { setupMinutes: -1 }],
  ['INVALID_INPUT', 'teardownMinutes', { teardownMinutes: 1441 }],
  ['INVALID_INPUT', 'purpose', { purpose: '  ' }],
  ['INVALID_INPUT', 'purpose', { purpose: 'x'.repeat(501) }],
  ['INVALID_INPUT', 'facilityId', { facilityId: 'hall 1' }],
  ['INVALID_INPUT', 'organisationId', { organisationId: 'nonsense' }],
  ['INVALID_INPUT', 'holdMinutes', { holdMinutes: 0 }],
  ['INVALID_INPUT', 'holdMinutes', { holdMinutes: 2881 }],
  ['NOT_FOUND', 'eventId', { eventId: randomUUID() }],
  ['NOT_FOUND', 'eventId', { eventId: 'nonsense' }],
])('%s at %s (case %#)', async (expected, field, input) => {
  const { thing, code, field: at } = await hold({ ...slot(), ...input });
  expect([thing, code, at]).toEqual([null, expected, ['input', field]]);
});

test('a repeated key books once', async () => {
  const input = { ...slot(), idempotencyKey: randomUUID() };
  const outcomes = await Promise.all([hold(input), hold(input), hold(input)]);
  expect(outcomes.map(codeOf)).toEqual(['done', 'done', 'done']);
  expect(new Set(outcomes.map(({ thing }) => thing.id)).size).toBe(1);
});
