import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { seedId } from '@media-graph/subgraph';
import { codeOf, staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { events } from './subgraph.ts';
import { at, halls, slot } from './testing/halls.ts';
import { newEvent } from './testing/new-event.ts';

const graph = await testSubgraph(events, { seeds: ['events'] });
const { eventManager, printing, travel, anonymous, headquarters, editor, finance } = viewers;
const { hold, step, occupied } = halls(graph);

const hall = randomUUID();
const e3 = seedId('Event', 'e3');
const secret = (from: number, until: number) => ({
  ...{ ...slot(hall, from, until), purpose: 'Secret talks', eventId: e3 },
});
const held = await hold(secret(0, 2));
const booking = held.thing;
await hold(secret(2, 3));
await hold(secret(10, 11), travel);

const lists = [
  ...['_entities.1.bookings', '_entities.2.bookings', 'event.bookings', 'facilityBookings', 'ofHall'],
];

/** Every way to a booking, and what it shows. */
const everyPath = async (as: Viewer) => {
  const list = '{ totalCount nodes { purpose bookedBy { id } } edges { node { id } } }';
  const { data, errors = [] } = await graph.ask(
    `query ($of: [_Any!]!, $id: ID!, $hall: ID!, $event: ID!, $from: DateTime!) {
      facilityBooking(id: $id) { purpose }
      facilityBookings ${list}
      ofHall: facilityBookings(facilityId: $hall, status: HELD, times: { from: $from }) ${list}
      event(id: $event) { bookings ${list} }
      _entities(representations: $of) {
        ... on FacilityBooking { purpose }
        ... on Facility { bookings ${list} }
        ... on Event { bookings ${list} }
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
  const [byReference, ofHall, ofEvent] = data._entities;
  const found = [data.facilityBookings, data.ofHall, data.event.bookings, ofHall.bookings, ofEvent.bookings];
  return {
    byId: data.facilityBooking?.purpose,
    byReference: byReference?.purpose,
    counts: found.map((one) => one && [one.totalCount, one.nodes.length, one.edges.length]),
    forbidden: errors.map(({ path = [], extensions }) => [path.join('.'), String(extensions?.code)]).sort(),
  };
};
const seen = (count: number, purpose?: string) => ({
  ...{ byId: purpose, byReference: purpose, counts: Array(5).fill([count, count, count]), forbidden: [] },
});
const refused = (code: string) => ({
  ...{ byId: undefined, byReference: undefined, counts: Array(5).fill(null) },
  forbidden: lists.map((path) => [path, code]),
});
const nothing = refused('FORBIDDEN');

test.each<[string, Viewer, object]>([
  ['those who booked', printing, seen(2, 'Secret talks')],
  ['another organisation', travel, seen(1)],
  ['staff of nowhere known', staffOf(randomUUID()), seen(0)],
  ['staff without an organisation', { ...printing, organisation: null }, nothing],
  ['staff of what is no organisation', { ...printing, organisation: "' OR true --" }, nothing],
  ['an editor', editor, seen(0)],
  ['finance', finance, nothing],
  ['the reader', anonymous, refused('UNAUTHENTICATED')],
  ['headquarters', headquarters, seen(3, 'Secret talks')],
  ['event managers', eventManager, seen(3, 'Secret talks')],
])(
  'by every path, %s see what is theirs, or are told that it is not for them',
  async (_, viewer, expected) => {
    expect(await everyPath(viewer)).toEqual(expected);
  },
);

test('PostgreSQL itself shows no rows of others, whatever is asked', async () => {
  const counted: number[] = [];
  for (const role of events.databaseRoles) {
    await graph.sql('BEGIN');
    await graph.sql(`SELECT set_config('role', $1, true), set_config('app.organisation', $2, true)`, [
      ...[role, travel.organisation],
    ]);
    counted.push((await graph.sql('SELECT 1 FROM facility_bookings')).length);
    await graph.sql('ROLLBACK');
  }
  expect(counted).toEqual([0, 0, 0, 0, 1, 1, 3, 3]);
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
  expect(await attempt(`UPDATE facility_bookings SET purpose = $1`, ['y'])).toBe(1);
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
  const cancel = (id: string, as: Viewer) => graph.mutate('cancelFacilityBooking', { id, version: 1 }, as);
  const others = await cancel(booking.id, travel);
  expect(others).toEqual(await cancel(randomUUID(), travel));
  expect(others.code).toBe('NOT_FOUND');
  expect((await cancel(booking.id, headquarters)).code).toBe('FORBIDDEN');
  const both = { ...headquarters, roles: ['headquarters', 'staff'] };
  expect((await cancel(booking.id, both)).code).toBe('NOT_FOUND');
  expect(await graph.sql('SELECT status FROM facility_bookings WHERE id = $1', [booking.id])).toEqual([
    { status: 'HELD' },
  ]);
});

test('a refusal does not say who has the hall', async () => {
  const { code, field, message } = await hold(secret(1, 2), travel);
  expect([code, field, message]).toEqual([
    ...['CONFLICT_OVERLAP', null],
    'The hall is held or booked at this time, set-up and tear-down included',
  ]);
});

test('everybody signed in sees when a hall is taken, and nothing else', async () => {
  const of = [hall, randomUUID(), 'nonsense'];
  for (const viewer of [editor, travel, printing, headquarters, eventManager])
    expect(await occupied(of, viewer, { from: at(-24), until: at(24) })).toEqual({
      times: [
        [
          { startsAt: at(0), endsAt: at(3) },
          { startsAt: at(10), endsAt: at(11) },
        ],
        [],
        [],
      ],
      codes: [],
    });
  const some = await occupied([hall], editor, { from: at(1), until: at(10.5) });
  expect(some.times).toEqual([
    [
      { startsAt: at(1), endsAt: at(3) },
      { startsAt: at(10), endsAt: at(10.5) },
    ],
  ]);
  expect(await occupied(of, anonymous)).toEqual({
    times: [null, null, null],
    codes: Array(3).fill('UNAUTHENTICATED'),
  });
});

test.each([
  [{ from: at(24), until: at(-24) }],
  [{ from: at(0), until: at(0) }],
  [{ from: at(0), until: at(93 * 24) }],
  [{ from: at(0) }],
  [{ until: at(0) }],
  [{}],
])('a hall is not looked at for %j', async (times) => {
  expect((await occupied([hall], editor, times)).codes).toEqual(['BAD_USER_INPUT']);
});

test('a hall that is none has no bookings, and no time is the wrong way round', async () => {
  const ask = (filter: string) =>
    graph.ask(`{ facilityBookings(${filter}) { totalCount nodes { id } } }`, { as: eventManager });
  expect((await ask('facilityId: "nonsense"')).data.facilityBookings).toEqual({ totalCount: 0, nodes: [] });
  const { errors } = await ask(`times: { from: "${at(1)}", until: "${at(0)}" }`);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});

const amount = { lowMinor: '100', currency: 'CNY', qualifier: 'EXACT', basis: 'PLANNED' };
const newProject = { code: 'mine', name: { en: 'Mine' } };
const reason = 'Mine';
test.each<[string, Viewer]>([
  ['readers', anonymous],
  ['editors', editor],
  ['staff', printing],
  ['staff elsewhere', travel],
  ['headquarters', headquarters],
  ['finance', finance],
])('only event managers change events, signings and projects: %s do not', async (_, viewer) => {
  const event = await newEvent(graph);
  const [{ id: project }] = await graph.sql(
    `INSERT INTO investment_projects (id, code, name) VALUES (gen_random_uuid(), 'p-' || gen_random_uuid(), '{"en": "Test"}')
     RETURNING id`,
  );
  const audited = await graph.sql('SELECT count(*)::int FROM audit_log');
  const read = { id: event.id, version: event.version };
  const attempts: [string, object][] = [
    ['createEvent', { code: `by-${randomUUID()}`, name: { en: 'Mine' }, kind: 'FORUM' }],
    ...['cancelEvent', 'moveEventOnline', 'setSuperEvent'].map((name): [string, object] => [name, read]),
    ['rescheduleEvent', { ...read, dates: {} }],
    ...['moveEventOnSite', 'reinstateEvent'].map((name): [string, object] => [name, { ...read, reason }]),
    ['setEventVisibility', { ...read, visibility: 'STAFF' }],
    ['recordSigning', { eventId: event.id, signedOn: '2024-05-20', amount, newProject }],
    ['withdrawSigning', { id: project, reason }],
    ['enterInvestmentProject', { newProject }],
    ['advanceInvestmentProject', { id: project, version: 1, to: 'SIGNED' }],
    ['revertInvestmentProject', { id: project, version: 1, reason }],
  ];
  for (const [mutation, input] of attempts)
    expect([mutation, await graph.mutate(mutation, input, viewer)]).toMatchObject([
      ...[mutation, { code: 'FORBIDDEN', thing: null }],
    ]);
  expect(await graph.sql('SELECT count(*)::int FROM audit_log')).toEqual(audited);
});

test('readers, finance and headquarters book no halls', async () => {
  for (const viewer of [anonymous, headquarters, finance])
    for (const mutation of ['requestFacilityBooking', 'holdFacilityBooking'])
      expect(codeOf(await graph.mutate(mutation, slot(), viewer))).toBe('FORBIDDEN');
  expect(codeOf(await step('cancelFacilityBooking', held, finance))).toBe('FORBIDDEN');
});
