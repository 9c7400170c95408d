import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays } from '@media-graph/subgraph';
import { codeOf, inDays, testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { at, halls, slot } from '../testing/halls.ts';
import { newEvent } from '../testing/new-event.ts';

const graph = await testSubgraph(events);
const { eventManager } = viewers;
const { request, hold, step, occupied } = halls(graph);
const firstDay = inDays(2);
const settled = `event { id version status } settledBookings { id status statusReason startsAt }`;
const change = (mutation: string, input: object) => graph.mutate(mutation, input, eventManager, settled);
const statusOf = async (ids: readonly string[]) =>
  (
    await graph.sql(
      'SELECT status FROM facility_bookings WHERE id = ANY ($1) ORDER BY array_position($1, id)',
      [ids],
    )
  ).map(({ status }) => status);

/** An event in two days with a hall confirmed, another one held and a third one asked for. */
const bookedEvent = async () => {
  const hall = randomUUID();
  const event = await newEvent(graph, { dates: { startsOn: firstDay, endsOn: firstDay } });
  const of = (from: number, until: number, facilityId = hall) => ({
    ...{ ...slot(facilityId, from, until), eventId: event.id },
  });
  const confirmed = await step('confirmFacilityBooking', await hold(of(0, 2)));
  const held = await hold(of(24, 26));
  const requested = await request(of(0, 2, randomUUID()));
  return { event, hall, ids: [confirmed, held, requested].map(({ thing }) => thing.id) };
};
const told = async (mutation: string, input: object) => {
  const answer = await graph.ask(
    `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) {
      ${mutation}(input: $input) { ${settled} userErrors { code message } } }`,
    { as: eventManager, variables: { input: { idempotencyKey: randomUUID(), ...input } } },
  );
  return answer.data[mutation];
};

test('an event that is cancelled gives its halls back in the same step, and tells it', async () => {
  const { event, hall, ids } = await bookedEvent();
  const { settledBookings } = await told('cancelEvent', { id: event.id, version: 1 });
  expect(settledBookings.map(({ id }: { id: string }) => id).sort()).toEqual([...ids].sort());
  for (const booking of settledBookings)
    expect(booking).toMatchObject({ status: 'CANCELLED', statusReason: 'The event was cancelled' });
  expect(await statusOf(ids)).toEqual(Array(3).fill('CANCELLED'));
  expect((await occupied([hall])).times).toEqual([[]]);
});

test('a cancelled event gets no hall, by no way', async () => {
  const { event } = await bookedEvent();
  const waiting = await request({ ...slot(), eventId: event.id });
  await graph.sql('ALTER TABLE events DISABLE TRIGGER USER');
  await graph.sql(`UPDATE events SET status = 'CANCELLED' WHERE id = $1`, [event.id]);
  await graph.sql('ALTER TABLE events ENABLE TRIGGER USER');
  const input = { ...slot(), eventId: event.id };
  expect(codeOf(await request(input))).toBe('ILLEGAL_TRANSITION');
  expect(codeOf(await hold(input))).toBe('ILLEGAL_TRANSITION');
  expect(codeOf(await step('confirmFacilityBooking', waiting))).toBe('ILLEGAL_TRANSITION');
});

test('of an event that is cancelled while halls are booked for it, none is left with a hall', async () => {
  const event = await newEvent(graph);
  const books = Array.from({ length: 8 }, () => hold({ ...slot(), eventId: event.id }));
  const [cancelled, ...held] = await Promise.all([
    change('cancelEvent', { id: event.id, version: 1 }),
    ...books,
  ]);
  expect(cancelled!.code).toBeNull();
  for (const { code } of held) expect([null, 'ILLEGAL_TRANSITION']).toContain(code);
  const left = await graph.sql(
    `SELECT 1 FROM facility_bookings WHERE event_id = $1 AND status <> 'CANCELLED'`,
    [event.id],
  );
  expect(left).toEqual([]);
});

test('an event that is moved takes its halls along by as many days', async () => {
  const { event, hall, ids } = await bookedEvent();
  const { settledBookings } = await told('rescheduleEvent', {
    ...{ id: event.id, version: 1, dates: { startsOn: addDays(firstDay, 1) } },
  });
  expect(settledBookings).toHaveLength(3);
  expect(await statusOf(ids)).toEqual(['CONFIRMED', 'HELD', 'REQUESTED']);
  const { times } = await occupied([hall], viewers.editor, { from: at(-24), until: at(72) });
  expect(times).toEqual([
    [
      { startsAt: at(24), endsAt: at(26) },
      { startsAt: at(48), endsAt: at(50) },
    ],
  ]);
});

test('where a hall is taken on the new day nothing is changed, unless it is given back or kept', async () => {
  const { event, hall, ids } = await bookedEvent();
  await hold(slot(hall, 49, 51));
  const move = { id: event.id, version: 1, dates: { startsOn: addDays(firstDay, 1) } };
  const { event: none, userErrors } = await told('rescheduleEvent', move);
  expect([none, userErrors[0].code]).toEqual([null, 'CONFLICT_OVERLAP']);
  expect(await statusOf(ids)).toEqual(['CONFIRMED', 'HELD', 'REQUESTED']);
  expect((await told('rescheduleEvent', { ...move, halls: 'KEEP' })).settledBookings).toEqual([]);
  const released = await told('rescheduleEvent', {
    ...{ id: event.id, version: 2, dates: { startsOn: addDays(firstDay, 3) }, halls: 'RELEASE' },
  });
  expect(released.settledBookings).toHaveLength(3);
});

test('an event that is put off or goes online gives its halls back, and one that is sent from its hall keeps it', async () => {
  const off = await bookedEvent();
  expect(
    (await told('rescheduleEvent', { id: off.event.id, version: 1, dates: {} })).settledBookings,
  ).toHaveLength(3);
  const online = await bookedEvent();
  expect((await told('moveEventOnline', { id: online.event.id, version: 1 })).settledBookings).toHaveLength(
    3,
  );
  const sent = await bookedEvent();
  await told('moveEventOnline', { id: sent.event.id, version: 1, halls: 'KEEP' });
  expect(await statusOf(sent.ids)).toEqual(['CONFIRMED', 'HELD', 'REQUESTED']);
});

test('what is over stays as it was', async () => {
  const { event, ids } = await bookedEvent();
  await graph.sql(
    `UPDATE facility_bookings SET starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour' WHERE id = $1`,
    [ids[0]],
  );
  await told('cancelEvent', { id: event.id, version: 1 });
  expect(await statusOf(ids)).toEqual(['CONFIRMED', 'CANCELLED', 'CANCELLED']);
});

test('an event is cancelled with its parts where that is asked for', async () => {
  const whole = await newEvent(graph);
  const part = await newEvent(graph, { superEventId: whole.id });
  const inner = await bookedEvent();
  await graph.mutated(
    'setSuperEvent',
    { id: inner.event.id, version: 1, superEventId: part.id },
    eventManager,
  );
  const { settledBookings } = await told('cancelEvent', {
    ...{ id: whole.id, version: 1, isWithParts: true, reason: 'Typhoon' },
  });
  expect(settledBookings).toHaveLength(3);
  const rows = await graph.sql('SELECT status, status_reason FROM events WHERE id = ANY ($1)', [
    [whole.id, part.id, inner.event.id],
  ]);
  expect(rows).toEqual(Array(3).fill({ status: 'CANCELLED', status_reason: 'Typhoon' }));
});

test('a request whose time has begun is never confirmed, and is told as lapsed', async () => {
  const asked = await request();
  await graph.sql(
    `UPDATE facility_bookings SET starts_at = now() - interval '1 minute', ends_at = now() + interval '1 hour' WHERE id = $1`,
    [asked.thing.id],
  );
  expect(codeOf(await step('confirmFacilityBooking', asked))).toBe('ILLEGAL_TRANSITION');
  await expect(
    graph.sql(`UPDATE facility_bookings SET status = 'CONFIRMED' WHERE id = $1`, [asked.thing.id]),
  ).rejects.toThrow('begun');
  const { data } = await graph.ask(
    `{ facilityBooking(id: "${asked.thing.id}") { isLapsed }
      facilityBookings(status: REQUESTED, facilityId: "${asked.thing.facility.id}") { totalCount } }`,
    { as: eventManager },
  );
  expect(data).toEqual({ facilityBooking: { isLapsed: true }, facilityBookings: { totalCount: 0 } });
  const closed = await step('rejectFacilityBooking', asked, eventManager, { reason: 'Too late' });
  expect(closed.thing.status).toBe('REJECTED');
});
