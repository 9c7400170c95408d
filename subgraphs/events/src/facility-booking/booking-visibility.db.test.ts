import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';

const graph = await testSubgraph(events, { seeds: ['events'] });
const { eventManager, printing, travel, anonymous, headquarters, editor } = viewers;

const hour = 3_600_000;
const start = Math.ceil(Date.now() / (24 * hour)) * 24 * hour + 24 * hour;
const at = (hours: number): string => new Date(start + hours * hour).toISOString();
const hall = randomUUID();
const e3 = seedId('Event', 'e3');

const hold = async (from: number, to: number, as = printing) => {
  const input = {
    idempotencyKey: randomUUID(),
    facilityId: hall,
    from: at(from),
    to: at(to),
    purpose: 'Secret talks',
    eventId: e3,
  };
  const { data } = await graph.ask(
    'mutation ($input: HoldFacilityInput!) { holdFacility(input: $input) { booking { id version } userErrors { code message } } }',
    { as, variables: { input } },
  );
  return data.holdFacility;
};
const { booking } = await hold(0, 2);
await hold(2, 3);
await hold(10, 11, travel);

/** Every way to a booking, and what it shows. */
const everyPath = async (as: typeof anonymous) => {
  const { data, errors } = await graph.ask(
    `query ($of: [_Any!]!, $id: ID!, $hall: ID!, $event: ID!, $from: DateTime!) {
      facilityBooking(id: $id) { purpose }
      facilityBookings { totalCount nodes { purpose } edges { node { id } } }
      ofHall: facilityBookings(facilityId: $hall, status: HELD, from: $from) { totalCount nodes { purpose } }
      event(id: $event) { bookings { totalCount nodes { purpose bookedBy { id } } } }
      _entities(representations: $of) {
        ... on FacilityBooking { purpose }
        ... on Facility { ofHall: bookings { totalCount nodes { purpose event { bookings { totalCount } } } } }
        ... on Event { ofEvent: bookings { totalCount } }
      }
    }`,
    {
      as,
      variables: {
        ...{ id: booking.id, hall, event: e3, from: at(-1) },
        of: [
          { __typename: 'FacilityBooking', id: booking.id },
          { __typename: 'Facility', id: hall },
          { __typename: 'Event', id: e3 },
        ],
      },
    },
  );
  expect(errors).toBeUndefined();
  return {
    byId: data.facilityBooking?.purpose,
    list: data.facilityBookings.totalCount,
    nodes: data.facilityBookings.nodes.length,
    edges: data.facilityBookings.edges.length,
    ofHall: data.ofHall.totalCount,
    ofEvent: [data.event.bookings.totalCount, data.event.bookings.nodes.length],
    entity: data._entities[0]?.purpose,
    hall: [data._entities[1].ofHall.totalCount, data._entities[1].ofHall.nodes.length],
    entityEvent: data._entities[2].ofEvent.totalCount,
  };
};
const seen = (count: number, purpose?: string) => ({
  ...{ byId: purpose, list: count, nodes: count, edges: count, ofHall: count, ofEvent: [count, count] },
  ...{ entity: purpose, hall: [count, count], entityEvent: count },
});

test.each([
  ['those who booked', printing, seen(2, 'Secret talks')],
  ['another organisation', travel, seen(1)],
  ['staff of nowhere known', staffOf(randomUUID()), seen(0)],
  ['staff without an organisation', { ...printing, organisation: null }, seen(0)],
  ['staff of what is no organisation', { ...printing, organisation: "' OR true --" }, seen(0)],
  ['an editor', editor, seen(0)],
  ['the reader', anonymous, seen(0)],
  ['headquarters', headquarters, seen(3, 'Secret talks')],
  ['event managers', eventManager, seen(3, 'Secret talks')],
])('by every path, %s see what is theirs', async (_, viewer, expected) => {
  expect(await everyPath(viewer)).toEqual(expected);
});

test('PostgreSQL itself shows no rows of others, whatever is asked', async () => {
  const mine = travel.organisation;
  const counted: number[] = [];
  for (const role of [
    'events_public',
    'events_reader',
    'events_staff',
    'events_headquarters',
    'events_manager',
  ]) {
    await graph.sql('BEGIN');
    await graph.sql(`SELECT set_config('role', $1, true), set_config('app.organisation', $2, true)`, [
      role,
      mine,
    ]);
    counted.push((await graph.sql('SELECT 1 FROM facility_bookings')).length);
    await graph.sql('ROLLBACK');
  }
  expect(counted).toEqual([0, 0, 1, 3, 3]);
});

test('PostgreSQL itself lets staff write for their own organisation alone, and confirm nothing', async () => {
  const attempt = async (statement: string, parameters: unknown[]) => {
    await graph.sql('BEGIN');
    try {
      await graph.sql(
        `SELECT set_config('role', 'events_staff', true), set_config('app.organisation', $1, true)`,
        [travel.organisation],
      );
      return await graph.sql(`${statement} RETURNING id`, parameters).then(
        (rows) => rows.length,
        (error: Error) => error.message,
      );
    } finally {
      await graph.sql('ROLLBACK');
    }
  };
  const insert = `INSERT INTO facility_bookings (id, facility_id, organisation_id, starts_at, ends_at, setup_minutes, teardown_minutes, status, purpose)
    VALUES (gen_random_uuid(), gen_random_uuid(), $1, now(), now() + interval '1 hour', 0, 0, $2, 'x')`;
  const policy = /row-level security/;
  expect(await attempt(insert, [travel.organisation, 'REQUESTED'])).toBe(1);
  expect(await attempt(insert, [printing.organisation, 'REQUESTED'])).toMatch(policy);
  expect(await attempt(insert, [travel.organisation, 'CONFIRMED'])).toMatch(policy);
  expect(await attempt(`UPDATE facility_bookings SET purpose = $1`, ['y'])).toMatch(policy);
  expect(await attempt(`UPDATE facility_bookings SET status = $1`, ['CONFIRMED'])).toMatch(policy);
  expect(await attempt(`UPDATE facility_bookings SET status = $1`, ['CANCELLED'])).toBe(1);
  expect(
    await attempt(`UPDATE facility_bookings SET organisation_id = $1, status = 'CANCELLED'`, [
      printing.organisation,
    ]),
  ).toMatch(policy);
  for (const forbidden of ['DELETE FROM facility_bookings WHERE true', `UPDATE events SET code = 'mine'`])
    expect(await attempt(forbidden, [])).toMatch(/permission denied/);
});

test("others' bookings cannot be changed, and the answer does not tell that they are there", async () => {
  const cancel = async (id: string, as: typeof anonymous) => {
    const { data } = await graph.ask(
      'mutation ($input: CancelBookingInput!) { cancelBooking(input: $input) { booking { id } userErrors { code field message } } }',
      { as, variables: { input: { idempotencyKey: randomUUID(), id, version: 1 } } },
    );
    return data.cancelBooking;
  };
  const others = await cancel(booking.id, travel);
  expect(others).toEqual(await cancel(randomUUID(), travel));
  expect(others.userErrors[0].code).toBe('NOT_FOUND');
  expect((await cancel(booking.id, headquarters)).userErrors[0].code).toBe('FORBIDDEN');
  expect(await graph.sql('SELECT status FROM facility_bookings WHERE id = $1', [booking.id])).toEqual([
    { status: 'HELD' },
  ]);
});

test('a refusal does not say who has the hall', async () => {
  const { userErrors } = await hold(1, 2, travel);
  expect(userErrors).toEqual([
    {
      code: 'CONFLICT_OVERLAP',
      message: 'The hall is held or booked at this time, set-up and tear-down included',
    },
  ]);
});

const occupied = async (as: typeof anonymous, from: string, to: string) => {
  const { data, errors } = await graph.ask(
    `query ($of: [_Any!]!, $from: DateTime!, $to: DateTime!) {
      _entities(representations: $of) { ... on Facility { occupied(from: $from, to: $to) { from to } } } }`,
    {
      as,
      variables: {
        from,
        to,
        of: [hall, randomUUID(), 'nonsense'].map((id) => ({ __typename: 'Facility', id })),
      },
    },
  );
  return {
    periods: data._entities.map((one: { occupied: unknown }) => one.occupied),
    codes: errors?.map((one) => one.extensions?.code),
  };
};

test('everybody signed in sees when a hall is taken, and nothing else', async () => {
  for (const viewer of [editor, travel, printing, headquarters, eventManager])
    expect(await occupied(viewer, at(-24), at(24))).toEqual({
      periods: [
        [
          { from: at(0), to: at(3) },
          { from: at(10), to: at(11) },
        ],
        [],
        [],
      ],
      codes: undefined,
    });
  expect((await occupied(editor, at(1), at(10.5))).periods[0]).toEqual([
    { from: at(1), to: at(3) },
    { from: at(10), to: at(10.5) },
  ]);
  expect(await occupied(anonymous, at(-24), at(24))).toEqual({
    periods: [null, null, null],
    codes: Array(3).fill('FORBIDDEN'),
  });
  expect((await occupied(editor, at(24), at(-24))).codes?.[0]).toBe('BAD_USER_INPUT');
  expect((await occupied(editor, at(0), at(93 * 24))).codes?.[0]).toBe('BAD_USER_INPUT');
});
