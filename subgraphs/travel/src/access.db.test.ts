import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { crawl, refusalOf, tablesOf, testSubgraph, viewers } from '@media-graph/testing';
import { travel } from './subgraph.ts';
import { twinAgency } from './testing/twin-agency.ts';

const graph = await testSubgraph(travel);

const one = await twinAgency(graph, 'ALPHA');
const other = await twinAgency(graph, 'BETAS9');
for (const { organisation: organisationId } of [one, other])
  await graph.mutate('closeTravelMonth', { organisationId, month: '2020-01' }, viewers.finance);

const [month, purpose] = ['"2024-05"', '"a test of who sees what"'];
const everything = async (as: Viewer): Promise<string> => {
  const { text, codes } = await crawl(graph, as, [...one.things, ...other.things], {
    given: { month, purpose },
  });
  for (const code of codes) expect(['FORBIDDEN', refusalOf(as)]).toContain(code);
  return text;
};
const marksIn = (text: string): string[] =>
  ['OWN', 'FINANCE', 'GROUP']
    .flatMap((eyes) => ['ALPHA', 'BETAS9'].map((mark) => eyes + mark))
    .filter((mark) => text.includes(mark));

test.each<[string, Viewer, string[]]>([
  ['anonymous readers', viewers.anonymous, []],
  ['the newsroom', viewers.editor, []],
  ['event managers', viewers.eventManager, []],
  ['staff of the printing works', viewers.printing, []],
  ['staff of one agency', one.staff, ['OWNALPHA', 'FINANCEALPHA', 'GROUPALPHA']],
  ['staff of the other agency', other.staff, ['OWNBETAS9', 'FINANCEBETAS9', 'GROUPBETAS9']],
  ['headquarters', viewers.headquarters, ['GROUPALPHA', 'GROUPBETAS9']],
  ['finance', viewers.finance, ['FINANCEALPHA', 'FINANCEBETAS9', 'GROUPALPHA', 'GROUPBETAS9']],
])('%s see what is for their eyes, on every path', async (_, viewer, expected) => {
  const text = await everything(viewer);
  expect(marksIn(text)).toEqual(expected);
  expect(text).toContain('An offer');
  const sums = ['987655000', '987656000'].filter((sum) => text.includes(sum));
  const figures = { [one.staff.subject!]: ['987655000'], [other.staff.subject!]: ['987656000'] };
  const group = [viewers.finance, viewers.headquarters].includes(viewer) ? ['987655000', '987656000'] : [];
  expect(sums).toEqual(figures[viewer.subject ?? ''] ?? group);
});

const openToAll = [
  ...['travel_agencies', 'tours', 'itinerary_days', 'departures', 'departure_units'],
  ...['tour_seasons', 'tour_season_prices'],
];
const ofFinance = [
  ...['bookings', 'booking_lines', 'booking_receipts', 'suppliers', 'supplier_services'],
  'supplier_cost_corrections',
  ...['booking_amendments', 'tour_handovers'],
  ...['agents', 'agent_rates', 'commission_payments'],
];
const ofHeadquarters = ['departure_settlements', 'travel_months', 'closed_months', 'company_settings'];

test.each([
  ['travel_reader', openToAll],
  ['travel_staff', openToAll],
  ['travel_headquarters', [...openToAll, ...ofHeadquarters]],
  ['travel_finance', [...openToAll, ...ofFinance, ...ofHeadquarters]],
])('the row policies alone let %s see of another company', async (role, expected) => {
  const known = tablesOf(travel);
  const tables: { name: string }[] = await graph.sql(
    `SELECT table_name AS name FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
     WHERE table_schema = 'public' AND column_name = 'organisation_id' AND table_type = 'BASE TABLE'
       AND table_name NOT IN ('audit_log', 'personal_data_access')`,
  );
  expect(tables.length).toBeGreaterThanOrEqual(27);
  const seen: string[] = [];
  await graph.sql('BEGIN');
  try {
    await graph.sql(`SET LOCAL ROLE ${role}`);
    await graph.sql(`SELECT set_config('app.organisation', $1, true)`, [one.organisation]);
    for (const { name } of tables) {
      const rows = await graph.sql(`SELECT 1 FROM ${name} WHERE organisation_id = $1`, [other.organisation]);
      if (rows.length > 0) seen.push(name);
      const [own] = await graph.sql(`SELECT 1 AS one FROM ${name} WHERE organisation_id = $1`, [
        one.organisation,
      ]);
      if (role === 'travel_staff' && known.has(name)) expect([name, own]).toEqual([name, { one: 1 }]);
    }
  } finally {
    await graph.sql('ROLLBACK');
  }
  expect(seen.sort()).toEqual([...expected].sort());
});

test.each<[string, Viewer]>([
  ['anonymous readers', viewers.anonymous],
  ['the newsroom', viewers.editor],
  ['staff of the printing works', viewers.printing],
  ['headquarters', { ...viewers.headquarters, roles: ['headquarters', 'staff'] }],
  ['staff of the other agency', other.staff],
])('%s change nothing of an agency that is not theirs', async (_, viewer) => {
  const of = (type: string) => one.things.findLast(([name]) => name === type)![1];
  const before = await graph.sql('SELECT count(*)::int FROM audit_log');
  const seen = (type: string) => ({ id: of(type), version: 1 });
  const attempts: [string, object][] = [
    ['publishTour', seen('Tour')],
    ['openDeparture', seen('Departure')],
    ['closeDeparture', seen('Departure')],
    ['cancelDeparture', { ...seen('Departure'), reason: 'FORCE_MAJEURE' }],
    ['assignTourGuide', { ...seen('Departure'), guideId: of('TourGuide') }],
    [
      'holdTourSeats',
      {
        departureId: one.things[2]![1],
        lines: [{ unit: 'ADULT', quantity: 1 }],
        contactName: 'x',
        contactPhone: '110',
      },
    ],
    ['nameTravellers', { ...seen('TourBooking'), travellers: [] }],
    [
      'replaceTraveller',
      {
        ...{ ...seen('TourBooking'), travellerId: of('Traveller'), reason: 'x y z' },
        traveller: {
          ...{ unit: 'ADULT', name: 'x', document: 'PASSPORT' },
          ...{ documentNumber: 'E12345678', bornOn: '1980-01-01' },
        },
      },
    ],
    ['correctTourContact', { ...seen('TourBooking'), name: 'x' }],
    ['updateTourAgent', { ...seen('TourAgent'), reason: 'x y z' }],
    ['setTourAgentRate', { agentId: of('TourAgent'), percent: 1, reason: 'x y z' }],
    ['setTourBookingAgent', { ...seen('TourBooking'), agentId: of('TourAgent'), reason: 'x y z' }],
    ['payTourCommission', { bookingId: of('TourBooking') }],
    ['updateTour', { ...seen('Tour'), reason: 'x y z' }],
    [
      'createTourSeason',
      {
        ...{ tourId: of('Tour'), name: { en: 'x' }, startsOn: '2027-12-01', endsOn: '2027-12-01' },
        prices: [{ unit: 'ADULT', priceMinor: '1' }],
      },
    ],
    ['addTourAllotment', { departureId: of('Departure'), kind: 'COACH', name: 'x', capacity: 1 }],
    ['releaseTraveller', { travellerId: of('Traveller'), list: 'ROOM' }],
    ['setTravelSetting', { key: 'MOVE_FEE', value: 1, reason: 'x y z' }],
    ['updateDeparture', { ...seen('Departure'), reason: 'x y z' }],
    ['updateTourGuide', { ...seen('TourGuide'), reason: 'x y z' }],
    ['updateTravelSupplier', { ...seen('TravelSupplier'), reason: 'x y z' }],
    ['cancelTourBooking', seen('TourBooking')],
    ['reinstateTourBooking', { ...seen('TourBooking'), reason: 'x y z' }],
    [
      'confirmTourBooking',
      { ...seen('TourBooking'), contractNumber: 'C-1234', paidMinor: '1', insurancePrompted: true },
    ],
    [
      'orderTravelService',
      { departureId: of('Departure'), supplierId: of('TravelSupplier'), description: 'x', costMinor: '1' },
    ],
    ['payTravelService', { id: of('TravelService'), paidOn: '2024-01-01' }],
    ['changeTravelService', { ...seen('TravelService'), costMinor: '1', reason: 'x' }],
    ['cancelTravelService', { ...seen('TravelService'), cancellationCostMinor: '0', reason: 'x' }],
    ['takeBackTravelPayment', { ...seen('TravelService'), reason: 'x' }],
    ['reopenDeparture', seen('Departure')],
    ['settleDeparture', seen('Departure')],
    ['reopenTravelSettlement', { ...seen('Departure'), reason: 'x' }],
    [
      'planDeparture',
      {
        tourId: of('Tour'),
        code: 'XX',
        departsOn: '2027-12-01',
        capacity: 1,
        minPax: 1,
        units: [{ unit: 'ADULT', priceMinor: '1' }],
      },
    ],
  ];
  for (const [mutation, input] of attempts) {
    const { code } = await one.act(mutation, input, viewer);
    expect([mutation, code === 'FORBIDDEN' || code === 'NOT_FOUND', code]).toEqual([mutation, true, code]);
  }
  expect(await graph.sql('SELECT count(*)::int FROM audit_log')).toEqual(before);
});

test('an organisation that is no agency has no tours', async () => {
  const { code } = await one.act(
    'createTour',
    { code: 'T-1', name: { en: 'x' }, scope: 'DOMESTIC', itinerary: [{ title: { en: 'x' } }] },
    viewers.printing,
  );
  expect(code).toBe('FORBIDDEN');
});
