import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';

const graph = await testSubgraph(events, { seeds: ['events'] });
const hall = seedId('Facility', 'studio');
await graph.sql(
  `INSERT INTO facility_bookings (id, facility_id, organisation_id, starts_at, ends_at, setup_minutes, teardown_minutes, status, purpose, event_id)
   SELECT gen_random_uuid(), CASE WHEN n % 100 = 0 THEN $1::uuid ELSE md5((n % 97)::text)::uuid END,
     CASE WHEN n % 50 = 0 THEN $2::uuid ELSE md5((n % 41)::text)::uuid END,
     at, at + interval '1 hour', 0, 0, CASE WHEN n % 3 = 0 THEN 'CONFIRMED' ELSE 'CANCELLED' END, 'Synthetic ' || n,
     (SELECT id FROM events WHERE code = 'e' || n % 9 + 1)
   FROM generate_series(1, 20000) AS n CROSS JOIN LATERAL (SELECT now() + n * interval '2 hours' AS at) AS times`,
  [hall, viewers.printing.organisation],
);
await graph.sql('ANALYZE facility_bookings');

const times = `times: { from: "${new Date().toISOString()}", until: "${new Date(Date.now() + 90 * 86_400_000).toISOString()}" }`;
const ofHall = (fields: string) =>
  `{ _entities(representations: [{ __typename: "Facility", id: "${hall}" }]) { ... on Facility { ${fields} } } }`;

test.each([
  ['own bookings', viewers.printing, '{ facilityBookings { totalCount nodes { event { code } } } }'],
  [
    'own bookings in a hall',
    viewers.printing,
    `{ facilityBookings(facilityId: "${hall}", ${times}) { nodes { id } } }`,
  ],
  ['bookings of a hall', viewers.printing, ofHall('bookings { nodes { id } totalCount }')],
  ['all bookings in a time', viewers.eventManager, `{ facilityBookings(${times}) { nodes { id } } }`],
  ['confirmed bookings', viewers.headquarters, '{ facilityBookings(status: CONFIRMED) { nodes { id } } }'],
  ['taken times', viewers.editor, ofHall(`occupied(${times}) { startsAt endsAt }`)],
])('%s are read through an index', async (_, viewer, query) => {
  const plans = await graph.plansOf(async () => {
    const { errors } = await graph.ask(query, { as: viewer });
    expect(errors).toBeUndefined();
  }, viewer);
  expect(plans.length).toBeGreaterThan(0);
  for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on facility_bookings/);
});

test('the statement inside the function that tells when halls are taken uses the exclusion index', async () => {
  const plan = await graph.sql(
    `EXPLAIN SELECT 1 FROM facility_bookings booking WHERE booking.facility_id = ANY (ARRAY[$1]::uuid[])
       AND booking.occupied && tstzrange(now(), now() + interval '90 days')
       AND (booking.status = 'CONFIRMED' OR (booking.status = 'HELD' AND booking.hold_expires_at > clock_timestamp()))`,
    [hall],
  );
  expect(JSON.stringify(plan)).toMatch(/Index Scan (using|on) facility_bookings_no_overlap/);
});

test('a page of bookings with their events is a fixed number of statements', async () => {
  const count = async (first: number) => {
    const statements = await graph.statementsOf(() =>
      graph.ask(
        `{ facilityBookings(first: ${first}) { nodes { event { code } bookedBy { id } facility { id } } } }`,
        {
          as: viewers.headquarters,
        },
      ),
    );
    return statements.length;
  };
  expect([await count(1), await count(100)]).toEqual([2, 2]);
});
