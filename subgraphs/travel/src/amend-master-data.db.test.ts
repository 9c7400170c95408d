import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { travel } from './subgraph.ts';
import { newAgency } from './testing/new-agency.ts';

const graph = await testSubgraph(travel);
const agency = await newAgency(graph);
const reason = 'A new season';
const seen = ({ id, version }: { id: string; version: number }) => ({ id, version });
const ask = async (query: string, as = agency.staff) => (await graph.ask(query, { as })).data;

test('a tour is offered otherwise, hidden and ended; what is planned or on sale keeps it', async () => {
  const tour = await agency.newTour();
  const itinerary = [{ title: { zhHant: '抵達' }, stops: ['西湖'] }, { title: { zhHant: '返程' } }];
  const input = { name: { zhHant: '惠州新遊' }, itinerary, touristTypes: ['FAMILY'], reason };
  const changed = await agency.act('updateTour', { ...seen(tour), ...input });
  expect(changed.thing).toMatchObject({ name: { zhHant: '惠州新遊' }, changeReason: reason });
  const { tours } = await ask('{ tours(text: "新游") { nodes { id itinerary { day stops } } } }');
  expect(tours.nodes).toEqual([
    {
      id: tour.id,
      itinerary: [
        { day: 1, stops: ['西湖'] },
        { day: 2, stops: [] },
      ],
    },
  ]);
  const act = async (more: object) =>
    agency.act('updateTour', {
      ...seen((await ask(`{ tour(id: "${tour.id}") { id version } }`)).tour),
      reason,
      ...more,
    });
  expect((await act({ itinerary: itinerary.slice(1) })).code).toBe('INVALID_INPUT');
  const departure = await agency.open({ tourId: tour.id });
  expect((await act({ isPublished: false })).code).toBe('ILLEGAL_TRANSITION');
  expect((await act({ isRetired: true })).code).toBe('ILLEGAL_TRANSITION');
  await agency.act('cancelDeparture', { ...seen(departure), reason: 'COMPANY_DECISION' });
  expect((await act({ isRetired: true })).code).toBeNull();
  expect((await agency.plan({ tourId: tour.id })).code).toBe('INVALID_INPUT');
  const listed = async (isRetired: boolean, as = agency.staff) =>
    (await ask(`{ tours(first: 100, isRetired: ${isRetired}) { nodes { id } } }`, as)).tours.nodes;
  expect(await listed(true)).toEqual([{ id: tour.id }]);
  expect(await listed(false, viewers.anonymous)).not.toContainEqual({ id: tour.id });
  expect((await act({ isRetired: false, isPublished: false })).code).toBeNull();
  expect((await ask(`{ tour(id: "${tour.id}") { id } }`, viewers.anonymous)).tour).toBeNull();
});

test('a departure gets more seats, another price and a smaller minimum group, and is guaranteed by it', async () => {
  const departure = await agency.open({ capacity: 4, minPax: 4 });
  await agency.book(departure.id, 2);
  const now = async () => (await ask(`{ departure(id: "${departure.id}") { id version } }`)).departure;
  const act = async (more: object) => agency.act('updateDeparture', { ...(await now()), reason, ...more });
  expect((await act({ capacity: 1, minPax: 1 })).code).toBe('SOLD_OUT');
  expect((await act({ capacity: 9, minPax: 5 })).code).toBe('ILLEGAL_TRANSITION');
  expect((await act({ prices: [{ unit: 'STUDENT', priceMinor: '1' }] })).code).toBe('INVALID_INPUT');
  const dearer = await act({ capacity: 9, prices: [{ unit: 'ADULT', priceMinor: '120000' }] });
  expect(dearer.thing).toMatchObject({ capacity: 9, status: 'OPEN', changeReason: reason });
  const held = await agency.hold(departure.id, 1);
  expect(held.thing.total.amountMinor).toBe('120000');
  expect((await act({ minPax: 2 })).thing).toMatchObject({ status: 'GUARANTEED' });
  const [{ total }] = await graph.sql(
    'SELECT min(total_minor) AS total FROM bookings WHERE departure_id = $1',
    [departure.id],
  );
  expect(String(total)).toBe('120000');
});

test('a guide and a supplier are amended, let go and taken on again', async () => {
  const guide = (
    await agency.act('registerTourGuide', {
      licenceNumber: 'G-1000',
      languages: ['yue'],
      name: '陳示例',
      phone: '110',
    })
  ).thing;
  const departure = await agency.open();
  await agency.act('assignTourGuide', { ...seen(departure), guideId: guide.id });
  const act = (version: number, more: object) =>
    agency.act('updateTourGuide', { id: guide.id, version, reason, ...more });
  expect((await act(1, { isRetired: true })).code).toBe('ILLEGAL_TRANSITION');
  expect((await act(1, { languages: ['yue', 'en'], phone: '13700001234' })).thing).toMatchObject({
    ...{ languages: ['yue', 'en'], changeReason: reason },
  });
  const { tourGuides } = await ask('{ tourGuides { nodes { phone } } }');
  expect(tourGuides.nodes).toEqual([{ phone: '137****1234' }]);
  await agency.act('assignTourGuide', { id: departure.id, version: departure.version + 1, guideId: null });
  expect((await act(2, { isRetired: true })).code).toBeNull();
  const taken = { id: departure.id, version: departure.version + 2, guideId: guide.id };
  expect((await agency.act('assignTourGuide', taken)).code).toBe('INVALID_INPUT');
  expect((await ask('{ tourGuides(isRetired: true) { nodes { id } } }')).tourGuides.nodes).toEqual([
    { id: guide.id },
  ]);
  expect((await act(3, { isRetired: false })).code).toBeNull();
  expect((await agency.act('assignTourGuide', taken)).code).toBeNull();

  const supplier = (await agency.act('registerTravelSupplier', { name: { en: 'Inn' }, kind: 'HOTEL' })).thing;
  const change = (version: number, more: object) =>
    agency.act('updateTravelSupplier', { id: supplier.id, version, reason, ...more });
  expect((await change(1, { name: { en: 'New inn' }, isRetired: true })).thing.retiredAt).toEqual(
    expect.any(String),
  );
  const service = { departureId: departure.id, supplierId: supplier.id, description: 'x', costMinor: '1' };
  expect((await agency.act('orderTravelService', service)).code).toBe('INVALID_INPUT');
  expect((await ask('{ travelSuppliers { totalCount } }')).travelSuppliers.totalCount).toBe(0);
  expect((await change(2, { isRetired: false })).code).toBeNull();
  expect((await agency.act('orderTravelService', service)).code).toBeNull();
});

test('only staff of the company amend, for a reason', async () => {
  const other = await newAgency(graph);
  const tour = await agency.newTour();
  const attempt = (as: typeof agency.staff, more: object = {}) =>
    agency.act('updateTour', { ...seen(tour), reason, ...more }, as);
  expect((await attempt(other.staff)).code).toBe('NOT_FOUND');
  expect((await attempt(viewers.headquarters)).code).toBe('FORBIDDEN');
  for (const nothing of ['', '  ', '\u200b', 'ab', 'x'.repeat(501)])
    expect((await attempt(agency.staff, { reason: nothing })).code).toBe('INVALID_INPUT');
  expect((await attempt(agency.staff, { heroAssetId: 'none' })).code).toBe('INVALID_INPUT');
});

test('whoever calls is found by the telephone number, by the own company alone', async () => {
  const [mine, theirs] = [await newAgency(graph), await newAgency(graph)];
  const hold = async (of: typeof mine, contactPhone: string) =>
    (await of.hold((await of.open()).id, 1, { contactPhone })).thing;
  const booking = await hold(mine, '138-1234-9999');
  await hold(theirs, '13812349999');
  const find = async (phone: string, as = mine.staff) => {
    const { data, errors } = await graph.ask(
      'query ($phone: String) { tourBookings(phone: $phone) { nodes { id } } }',
      { as, variables: { phone } },
    );
    return errors?.[0]?.extensions?.code ?? data.tourBookings.nodes.map(({ id }: { id: string }) => id);
  };
  expect(await find('+86 138 1234 9999')).toEqual([booking.id]);
  expect([await find('1381234999'), await find('\u200b-')]).toEqual([[], 'BAD_USER_INPUT']);
  expect(await find('13812349999', viewers.finance)).toBe('FORBIDDEN');
  const right = { ...seen(booking), name: '司馬秘密', phone: '0752 1112222' };
  const corrected = await mine.act('correctTourContact', right, mine.staff);
  expect(corrected.thing.version).toBe(booking.version + 1);
  expect([await find('07521112222'), await find('13812349999')]).toEqual([[booking.id], []]);
  expect((await mine.act('correctTourContact', { ...right, version: 2, phone: 'call me' })).code).toBe(
    'INVALID_INPUT',
  );
  const log = JSON.stringify(
    await graph.sql('SELECT before, after FROM audit_log WHERE entity_id = $1', [booking.id]),
  );
  for (const secret of ['秘密', '1112222', 'phone_hash']) expect(log).not.toContain(secret);

  // A contact of before there was a key.
  await graph.sql('UPDATE booking_contacts SET phone_hash = NULL WHERE booking_id = $1', [booking.id]);
  expect(await find('07521112222')).toEqual([]);
  const index = () => mine.act('indexTourBookings', { idempotencyKey: randomUUID() });
  expect([(await index()).things.indexed, (await index()).things.indexed]).toEqual([1, 0]);
  expect(await find('07521112222')).toEqual([booking.id]);
});
