import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';

const graph = await testSubgraph(events, { seeds: ['events'] });
const { eventManager, printing, travel, anonymous, headquarters, editor } = viewers;

const hour = 3_600_000;
const noon = Math.ceil(Date.now() / (24 * hour)) * 24 * hour + 24 * hour;
/** So many hours after noon of the day after tomorrow. */
const at = (hours: number): string => new Date(noon + hours * hour).toISOString();

const fields = `id version status statusReason purpose holdExpiresAt holdLapsed setupMinutes
  facility { id } bookedBy { id } event { code } during { from to } occupied { from to }`;

const run = async (mutation: string, input: object, as = printing) => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await graph.ask(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { booking { ${fields} } userErrors { code field message } } }`,
    { as, variables: { input: { idempotencyKey: randomUUID(), ...input } } },
  );
  expect(errors).toBeUndefined();
  return data[mutation];
};
const code = ({ userErrors }: { userErrors: { code: string }[] }) => userErrors[0]?.code ?? 'done';
const slot = (facilityId: string, from = 0, to = 2) => ({
  facilityId,
  from: at(from),
  to: at(to),
  purpose: 'Rehearsal',
});
const hold = (input: object, as = printing) => run('holdFacility', input, as);
const change = (
  mutation: string,
  { id, version }: { id: string; version: number },
  as = eventManager,
  more = {},
) => run(mutation, { id, version, ...more }, as);

/** As if the hold had been made long ago. */
const expire = (id: string) =>
  graph.sql(`UPDATE facility_bookings SET hold_expires_at = now() - interval '1 second' WHERE id = $1`, [id]);
const statusOf = async (id: string) =>
  (await graph.sql('SELECT status, hold_lapsed, version FROM facility_bookings WHERE id = $1', [id]))[0];
const occupied = async (facilityId: string, as = editor, from = at(-24), to = at(48)) => {
  const { data, errors } = await graph.ask(
    `query ($of: [_Any!]!, $from: DateTime!, $to: DateTime!) {
      _entities(representations: $of) { ... on Facility { occupied(from: $from, to: $to) { from to } } } }`,
    { as, variables: { from, to, of: [{ __typename: 'Facility', id: facilityId }] } },
  );
  return { periods: data._entities[0].occupied, errors };
};

test('staff hold a hall for their own organisation, with time to set it up and to clear it', async () => {
  const facilityId = randomUUID();
  const { booking } = await hold({
    ...slot(facilityId),
    ...{ setupMinutes: 30, teardownMinutes: 45, eventId: seedId('Event', 'e3') },
  });
  expect(booking).toMatchObject({
    ...{ status: 'HELD', holdLapsed: false, facility: { id: facilityId }, event: { code: 'e3' }, version: 1 },
    bookedBy: { id: seedId('Organisation', 'printing') },
    during: { from: at(0), to: at(2) },
    occupied: { from: at(-0.5), to: at(2.75) },
  });
  const minutes = (new Date(booking.holdExpiresAt).getTime() - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(50);
  expect(minutes).toBeLessThanOrEqual(60);
});

test('200 at once for one hall: one wins, 199 are told', async () => {
  const facilityId = randomUUID();
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, index) => hold(slot(facilityId), index % 2 ? printing : travel)),
  );
  const codes = answers.map(code);
  expect(codes.filter((one) => one === 'done')).toHaveLength(1);
  expect(codes.filter((one) => one === 'CONFLICT_OVERLAP')).toHaveLength(199);
  expect(
    await graph.sql('SELECT count(*)::int FROM facility_bookings WHERE facility_id = $1', [facilityId]),
  ).toEqual([{ count: 1 }]);
});

test('bookings follow each other without a gap; set-up and tear-down keep their distance', async () => {
  const facilityId = randomUUID();
  expect(code(await hold(slot(facilityId, 0, 2)))).toBe('done');
  expect(code(await hold(slot(facilityId, 2, 4), travel))).toBe('done');
  expect(code(await hold({ ...slot(facilityId, 4, 6), setupMinutes: 1 }, travel))).toBe('CONFLICT_OVERLAP');
  expect(code(await hold({ ...slot(facilityId, -2, 0), teardownMinutes: 1 }, travel))).toBe(
    'CONFLICT_OVERLAP',
  );
  expect(code(await hold(slot(randomUUID(), 0, 2)))).toBe('done');
});

test('many times of one hall at once, each wanted by five: each is given once', async () => {
  const facilityId = randomUUID();
  const answers = await Promise.all(
    Array.from({ length: 60 }, (_, index) => hold(slot(facilityId, index % 12, (index % 12) + 1.5))),
  );
  expect(new Set(answers.map(code))).toEqual(new Set(['done', 'CONFLICT_OVERLAP']));
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
  const { booking: old } = await hold(slot(facilityId));
  await expire(old.id);
  expect((await occupied(facilityId)).periods).toEqual([]);
  const answers = await Promise.all(Array.from({ length: 30 }, () => hold(slot(facilityId), travel)));
  expect(answers.map(code).filter((one) => one === 'done')).toHaveLength(1);
  expect(await statusOf(old.id)).toEqual({ status: 'CANCELLED', hold_lapsed: true, version: 2 });
  const releases = await graph.sql(
    `SELECT subject, operation FROM audit_log WHERE entity_id = $1 AND action = 'UPDATE' AND after ? 'hold_lapsed'`,
    [old.id],
  );
  expect(releases).toEqual([{ subject: 'travel-staff', operation: 'holdFacility' }]);
  expect(code(await change('confirmFacility', old))).toBe('HOLD_EXPIRED');
});

test('a hold that has run out cannot be confirmed even while nobody else wants the hall', async () => {
  const { booking } = await hold(slot(randomUUID()));
  await expire(booking.id);
  expect(code(await change('confirmFacility', booking))).toBe('HOLD_EXPIRED');
  const { data } = await graph.ask(`{ facilityBooking(id: "${booking.id}") { status holdLapsed } }`, {
    as: printing,
  });
  expect(data.facilityBooking.holdLapsed).toBe(true);
});

test('requests keep nothing; the confirmed one wins and the others are told why', async () => {
  const facilityId = randomUUID();
  const [one, other, apart] = await Promise.all([
    run('requestFacility', slot(facilityId)),
    run('requestFacility', slot(facilityId, 1, 3), travel),
    run('requestFacility', slot(facilityId, 2, 3), travel),
  ]);
  expect([one, other, apart].map(({ booking }) => booking.status)).toEqual(Array(3).fill('REQUESTED'));
  expect((await occupied(facilityId)).periods).toEqual([]);
  const { booking } = await change('confirmFacility', one.booking);
  expect(booking).toMatchObject({ status: 'CONFIRMED', version: 2 });
  const { data } = await graph.ask(
    `{ facilityBookings(facilityId: "${facilityId}") { nodes { id status statusReason } } }`,
    { as: travel },
  );
  expect(data.facilityBookings.nodes).toEqual([
    {
      id: other.booking.id,
      status: 'REJECTED',
      statusReason: 'The hall was given to another booking at this time',
    },
    { id: apart.booking.id, status: 'REQUESTED', statusReason: null },
  ]);
});

test('two overlapping requests confirmed at once: one gets the hall', async () => {
  const facilityId = randomUUID();
  const requests = await Promise.all(
    [printing, travel].map((as) => run('requestFacility', slot(facilityId), as)),
  );
  const codes = await Promise.all(
    requests.map(async ({ booking }) => code(await change('confirmFacility', booking))),
  );
  expect(codes.filter((one) => one === 'done')).toHaveLength(1);
  expect(['VERSION_CONFLICT', 'CONFLICT_OVERLAP', 'ILLEGAL_TRANSITION']).toContain(
    codes.find((one) => one !== 'done'),
  );
});

test('a hall given back can be taken again; what is ended stays ended', async () => {
  const facilityId = randomUUID();
  const { booking } = await hold(slot(facilityId));
  const confirmed = (await change('confirmFacility', booking)).booking;
  expect(confirmed.status).toBe('CONFIRMED');
  expect(code(await hold(slot(facilityId), travel))).toBe('CONFLICT_OVERLAP');
  const ended = (await change('cancelBooking', confirmed, printing, { reason: 'Moved' })).booking;
  expect(ended).toMatchObject({ status: 'CANCELLED', statusReason: 'Moved', version: 3 });
  expect(code(await hold(slot(facilityId), travel))).toBe('done');
  for (const mutation of ['confirmFacility', 'cancelBooking'])
    expect(code(await change(mutation, ended))).toBe('ILLEGAL_TRANSITION');
  expect(code(await change('rejectBooking', ended, eventManager, { reason: 'No' }))).toBe(
    'ILLEGAL_TRANSITION',
  );
  await expect(
    graph.sql(`UPDATE facility_bookings SET status = 'HELD' WHERE id = $1`, [ended.id]),
  ).rejects.toThrow('no step leads');
});

test('an event manager books for anybody, confirms and rejects; staff do not', async () => {
  const organisationId = seedId('Organisation', 'painting-academy');
  const { booking } = await hold({ ...slot(randomUUID()), organisationId }, eventManager);
  expect(booking.bookedBy.id).toBe(organisationId);
  expect(code(await hold({ ...slot(randomUUID()), organisationId }, printing))).toBe('FORBIDDEN');
  const own = (await hold(slot(randomUUID()))).booking;
  expect(code(await change('confirmFacility', own, printing))).toBe('FORBIDDEN');
  expect(code(await change('rejectBooking', own, printing, { reason: 'x' }))).toBe('FORBIDDEN');
  expect((await change('rejectBooking', own, eventManager, { reason: 'Repairs' })).booking).toMatchObject({
    ...{ status: 'REJECTED', statusReason: 'Repairs' },
  });
  for (const viewer of [anonymous, editor, headquarters])
    expect(code(await hold(slot(randomUUID()), viewer))).toBe('FORBIDDEN');
});

test.each([
  ['INVALID_INPUT', 'from', { from: new Date(Date.now() - hour).toISOString() }],
  ['INVALID_INPUT', 'from', { from: at(800 * 24), to: at(800 * 24 + 1) }],
  ['INVALID_INPUT', 'to', { to: at(0) }],
  ['INVALID_INPUT', 'to', { to: at(32 * 24) }],
  ['INVALID_INPUT', 'setupMinutes', { setupMinutes: -1 }],
  ['INVALID_INPUT', 'teardownMinutes', { teardownMinutes: 1441 }],
  ['INVALID_INPUT', 'purpose', { purpose: '  ' }],
  ['INVALID_INPUT', 'purpose', { purpose: 'x'.repeat(501) }],
  ['INVALID_INPUT', 'facilityId', { facilityId: 'hall 1' }],
  ['INVALID_INPUT', 'holdMinutes', { holdMinutes: 0 }],
  ['NOT_FOUND', 'eventId', { eventId: randomUUID() }],
  ['NOT_FOUND', 'eventId', { eventId: 'nonsense' }],
])('%s at %s (case %#)', async (expected, field, input) => {
  const facilityId = randomUUID();
  const { booking, userErrors } = await hold({ ...slot(facilityId), ...input });
  expect([booking, userErrors]).toEqual([
    null,
    [expect.objectContaining({ code: expected, field: ['input', field] })],
  ]);
});

test('a repeated key books once', async () => {
  const input = { ...slot(randomUUID()), idempotencyKey: randomUUID() };
  const answers = await Promise.all([hold(input), hold(input), hold(input)]);
  expect(answers.map(code)).toEqual(['done', 'done', 'done']);
  expect(new Set(answers.map(({ booking }) => booking.id)).size).toBe(1);
});
