import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { travel } from '../subgraph.ts';

const graph = await testSubgraph(travel, { seeds: Object.keys(travel.demonstration!.seeds), scale: 40 });
const finance: Viewer = { ...viewers.headquarters, subject: 'finance', roles: ['finance'] };

const page = 'first: 20) { nodes { id } pageInfo { endCursor } }';
const entities = (type: string, slugs: readonly string[], fields: string) => {
  const of = slugs.map((slug) => `{ __typename: "${type}", id: "${seedId(type, slug)}" }`).join(', ');
  return `{ _entities(representations: [${of}]) { ... on ${type} { ${fields} } } }`;
};
const scaled = ['scale-3', 'scale-77', 'scale-211'];

const offers: [string, string][] = [
  [
    'tours',
    `{ tours(first: 20) { nodes { id itinerary { day } departures(${page} } pageInfo { endCursor } } }`,
  ],
  ['tours of a scope', `{ tours(scope: OUTBOUND, ${page} }`],
  ['the newest tours', `{ tours(orderBy: NEWEST, ${page} }`],
  ['the shortest tours', `{ tours(orderBy: SHORTEST, ${page} }`],
  ['departures', '{ departures(first: 20) { nodes { id vacancies units { unit } tour { code } } } }'],
  ['departures of a month', `{ departures(days: { from: "2005-03-01", until: "2005-03-31" }, ${page} }`],
  ['departures in a frequent state', `{ departures(status: SETTLED, ${page} }`],
  ['departures in a rare state', `{ departures(status: OPEN, ${page} }`],
  ['the last departures', `{ departures(orderBy: LATEST, ${page} }`],
  ['departures of a guide', `{ departures(guideId: "${seedId('TourGuide', 'scale-7')}", ${page} }`],
  [
    'departures with vacancies',
    `{ departures(days: { from: "2005-03-01", until: "2005-03-31" }, hasVacancies: true, ${page} }`,
  ],
  ['a departure by its code', `{ departures(code: "SCALE-777", ${page} }`],
  ['departures to decide on', `{ departures(isShort: true, noticeBy: "2027-09-30", ${page} }`],
  [
    'tours with a date at a price',
    `{ tours(departing: { from: "2027-10-01" }, maxPriceMinor: "50000", first: 20) { nodes { id nextDeparture { id } } } }`,
  ],
  ['departures of events', entities('Event', scaled, `departures(${page}`)],
  [
    'what an agency offers',
    entities('Organisation', ['huizhou-daily-travel'], `travelProfile { tours(${page} }`),
  ],
];
const figures: [string, string][] = [
  [
    'settlements',
    '{ departures(first: 20) { nodes { id seatsTaken settlement { margin { amountMinor } } } } }',
  ],
  [
    'a month',
    entities(
      'Organisation',
      ['huizhou-daily-travel'],
      'travelFigures(month: "2005-03") { travellers departures }',
    ),
  ],
  ['what articles brought', entities('Article', scaled, 'attributedBookings { travellers }')],
  ['what events brought', entities('Event', scaled, 'attributedBookings { travellers }')],
];
const business: [string, string][] = [
  ['bookings', '{ tourBookings(first: 20) { nodes { id lines { unit } departure { code } } } }'],
  ['bookings in a frequent state', `{ tourBookings(status: COMPLETED, ${page} }`],
  ['bookings in a rare state', `{ tourBookings(status: CONFIRMED, ${page} }`],
  ['bookings on hold', `{ tourBookings(status: ON_HOLD, ${page} }`],
  ['the largest bookings', `{ tourBookings(orderBy: LARGEST, ${page} }`],
  ['a contract', `{ tourBookings(contractNumber: "SCALE-777", ${page} }`],
  ['a booking by its reference', `{ tourBookings(reference: "SCALE-777", ${page} }`],
  [
    'bookings of a departure with their sums',
    `{ tourBookings(departureId: "${seedId('Departure', 'scale-77')}", first: 20) { nodes { id } aggregate { total { amountMinor } } } }`,
  ],
  [
    'who travels in a month',
    `{ tourBookings(departing: { from: "2005-03-01", until: "2005-03-31" }, first: 20) { nodes { id } aggregate { seats } } }`,
  ],
  ['overdue balances', `{ tourBookings(isOverdue: true, orderBy: BALANCE_DUE, ${page} }`],
  ['refunds that are due', `{ tourBookings(isRefundable: true, ${page} }`],
  [
    'who waits',
    `{ tourBookings(departureId: "${seedId('Departure', 'scale-77')}", status: WAITING, ${page} }`,
  ],
  ['money by day', `{ tourReceipts(days: { from: "2005-03-01", until: "2005-03-31" }, ${page} }`],
  ['receipts of bookings', '{ tourBookings(first: 20) { nodes { receipts { id } amendments { reason } } } }'],
  ['expired bookings', `{ tourBookings(status: EXPIRED, ${page} }`],
  ['bookings of departures', `{ departures(first: 20) { nodes { bookings(${page} services { id } } } }`],
  ['suppliers', '{ travelSuppliers(first: 20) { nodes { id owed { amountMinor } } } }'],
];
const people: [string, string][] = [
  ['people', '{ tourBookings(first: 20) { nodes { contact { name } travellers { id name } } } }'],
];

// Tours and suppliers are some hundreds here, which PostgreSQL rightly reads at once.
const large =
  /Seq Scan on (departures|departure_units|bookings|booking_lines|booking_receipts|booking_contacts|travellers|supplier_services|departure_settlements)\b/;
const scans = async (query: string, as: Viewer): Promise<string[]> => {
  const plans = await graph.plansOf(async () => {
    const { errors } = await graph.ask(query, { as });
    expect(errors).toBeUndefined();
  }, as);
  expect(plans.length).toBeGreaterThan(0);
  return plans.filter((plan) => large.test(plan));
};

test.each(offers)('everybody reads %s through indexes', async (_, query) => {
  expect(await scans(query, viewers.anonymous)).toEqual([]);
});

test.each([...offers, ...figures, ...business, ...people])(
  'staff read %s through indexes',
  async (_, query) => {
    expect(await scans(query, viewers.travel)).toEqual([]);
  },
);

test.each([...offers, ...figures])('headquarters reads %s through indexes', async (_, query) => {
  expect(await scans(query, viewers.headquarters)).toEqual([]);
});

test.each([...figures, ...business])('finance reads %s through indexes', async (_, query) => {
  expect(await scans(query, finance)).toEqual([]);
});
