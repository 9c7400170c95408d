import { beforeAll, expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { scaleIdSql, seedId } from '@media-graph/subgraph';
import { staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';

const graph = await testSubgraph(events, { seeds: ['events', 'signings'], scale: 50 });
const id = (type: string, number: number) => seedId(type, `scale-${number}`);
const large = /Seq Scan on (events|facility_bookings|news_coverages|news_assignments)\b/;

/** 20,000 bookings of twenty halls by two hundred organisations over ten years, and as much that the newsroom plans. */
beforeAll(async () => {
  const numbers = 'generate_series(1, 20000) AS n';
  const event = scaleIdSql('Event', 'n % 5000 + 1');
  await graph.sql(`
    SET session_replication_role = replica;
    INSERT INTO facility_bookings (id, facility_id, organisation_id, starts_at, ends_at, setup_minutes, teardown_minutes,
        status, purpose, event_id, hold_expires_at)
      SELECT ${scaleIdSql('FacilityBooking', 'n')}, ${scaleIdSql('Facility', 'n % 20 + 1')}, ${scaleIdSql('Organisation', 'n % 200 + 1')},
        start, start + interval '1 hour', 0, 0,
        CASE n % 50 WHEN 0 THEN 'HELD' WHEN 1 THEN 'REQUESTED' WHEN 2 THEN 'CANCELLED' ELSE 'CONFIRMED' END, 'Synthetic', ${event},
        CASE WHEN n % 50 = 0 THEN start END
      FROM ${numbers}, LATERAL (SELECT now() + (n - 19000) * interval '4 hours' AS start) AS begun;
    INSERT INTO news_coverages (id, event_id, medium, section_id, status, status_reason, due_at)
      SELECT ${scaleIdSql('NewsCoverage', 'n')}, ${event}, CASE n % 40 WHEN 0 THEN 'AUDIO' ELSE 'TEXT' END,
        ${scaleIdSql('Section', 'n % 12 + 1')}, CASE n % 40 WHEN 1 THEN 'DROPPED' ELSE 'PLANNED' END,
        CASE n % 40 WHEN 1 THEN 'Synthetic' END, now() + (n - 19000) * interval '4 hours' FROM ${numbers};
    INSERT INTO news_assignments (id, coverage_id, person_id, provider, status, due_at)
      SELECT ${scaleIdSql('NewsAssignment', 'n')}, ${scaleIdSql('NewsCoverage', 'n')}, ${scaleIdSql('Person', 'n % 100 + 1')},
        'STAFF', 'ASSIGNED', now() + (n - 19000) * interval '4 hours' FROM ${numbers} WHERE n % 2 = 0;
    RESET session_replication_role;
    ANALYZE`);
});

const page = 'first: 20) { nodes { id } pageInfo { endCursor } }';
const week = (() => {
  const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
  return `{ from: "${at(-3)}", until: "${at(4)}" }`;
})();
const [hall, organisation, event] = [id('Facility', 7), id('Organisation', 8), id('Event', 9)];
const ofHalls: [string, string][] = [
  ['bookings', `{ facilityBookings(first: 20) { nodes { id event { code } } pageInfo { endCursor } } }`],
  ['bookings of a hall', `{ facilityBookings(facilityId: "${hall}", ${page} }`],
  ['bookings of a week', `{ facilityBookings(times: ${week}, ${page} }`],
  ['a hall in a week', `{ facilityBookings(facilityId: "${hall}", times: ${week}, ${page} }`],
  ['bookings of an organisation', `{ facilityBookings(organisationId: "${organisation}", ${page} }`],
  ['bookings of an event', `{ facilityBookings(eventId: "${event}", ${page} }`],
  ['what is requested', `{ facilityBookings(status: REQUESTED, ${page} }`],
  ['what is held', `{ facilityBookings(status: HELD, ${page} }`],
  ['what is confirmed in a week', `{ facilityBookings(status: CONFIRMED, times: ${week}, ${page} }`],
  [
    'when halls are taken',
    `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Facility { bookings(first: 5) { nodes { id } } occupied(times: ${week}) { startsAt } } } }`,
  ],
];
const ofPlanners: [string, string][] = [
  ['what is planned', '{ newsCoverages(first: 20) { nodes { id event { code } assignments { id } } } }'],
  ['what is due in a week', `{ newsCoverages(due: ${week}, ${page} }`],
  ['what is planned in a rare medium', `{ newsCoverages(medium: AUDIO, ${page} }`],
  ['what a section plans', `{ newsCoverages(sectionId: "${id('Section', 5)}", ${page} }`],
  ['what was dropped', `{ newsCoverages(status: DROPPED, ${page} }`],
  ['for what nobody goes', `{ newsCoverages(isUnassigned: true, due: ${week}, ${page} }`],
  ['what is planned of events', `{ events(first: 50) { nodes { newsCoverages { id status } } } }`],
];
const callers: [string, Viewer, [string, string][]][] = [
  ['staff', staffOf(organisation), ofHalls],
  ['headquarters', viewers.headquarters, ofHalls],
  ['the event manager', viewers.eventManager, [...ofHalls, ...ofPlanners]],
  ['an editor', viewers.editor, [...ofHalls, ...ofPlanners]],
];

test.each(
  callers.flatMap(([who, as, asked]) => asked.map(([what, query]) => [what, who, query, as] as const)),
)('%s, asked by %s, is read through an index', async (_, __, query, as) => {
  const of = [5, 6, 7].map((number) => ({ __typename: 'Facility', id: id('Facility', number) }));
  const plans = await graph.plansOf(async () => {
    expect((await graph.ask(query, { as, variables: { of } })).errors).toBeUndefined();
  }, as);
  expect(plans.length).toBeGreaterThan(0);
  for (const plan of plans) expect(plan).not.toMatch(large);
});
