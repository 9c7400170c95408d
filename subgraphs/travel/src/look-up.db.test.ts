import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { travel } from './subgraph.ts';
import { newAgency } from './testing/new-agency.ts';

const graph = await testSubgraph(travel);
const agency = await newAgency(graph);
const { today } = agency;
const tour = await agency.newTour({
  name: { zhHant: '東江溫泉遊', en: 'Hot springs' },
  itinerary: [
    { title: { en: 'One' }, stops: ['西湖'] },
    { title: { en: 'Two' }, stops: ['東坡祠'] },
  ],
});
const trip = await agency.open({ tourId: tour.id, departsOn: addDays(today, 40) });
const full = await agency.open({ capacity: 1, minPax: 1, departsOn: addDays(today, 50) });
const { thing: guide } = await agency.act('registerTourGuide', {
  licenceNumber: 'D-0001',
  languages: ['yue'],
  name: '陳導遊',
  phone: '13812341234',
});
await agency.act('assignTourGuide', { id: trip.id, version: trip.version, guideId: guide.id });
const article = randomUUID();
const { thing: booked } = await agency.book(full.id, 1, { sourceArticleId: article });

const count = async (list: string, filter: string, as = agency.staff): Promise<number> =>
  (await graph.ask(`{ ${list}(${filter}) { totalCount } }`, { as })).data[list].totalCount;

test.each([
  ['tourBookings', `reference: "${booked.reference}"`, 1],
  ['tourBookings', 'reference: "none"', 0],
  ['tourBookings', `contractNumber: "${booked.contractNumber}"`, 1],
  ['tourBookings', `departureId: "${full.id}", status: CONFIRMED`, 1],
  ['tourBookings', 'departureId: "x"', 0],
  ['tourBookings', `departing: { from: "${addDays(today, 50)}", until: "${addDays(today, 50)}" }`, 1],
  ['tourBookings', `departing: { from: "${addDays(today, 51)}" }`, 0],
  ['tourBookings', `departing: { until: "${addDays(today, 49)}" }`, 0],
  ['tourBookings', `departing: { until: "${addDays(today, 50)}" }, status: CONFIRMED`, 1],
  ['tourBookings', `sourceArticleId: "${article}"`, 1],
  ['tourBookings', `sourceEventId: "${article}"`, 0],
  ['departures', `tourId: "${tour.id}"`, 1],
  ['departures', `guideId: "${guide.id}"`, 1],
  ['departures', 'scope: OUTBOUND', 0],
  ['departures', 'hasVacancies: true', 1],
  ['departures', 'isShort: true', 1],
  ['tours', 'text: "东江温泉"', 1],
  ['tours', 'text: "HOT SPRING"', 1],
  ['tours', 'text: "%"', 0],
  ['tours', `code: "${tour.code}", isPublished: true, days: 2`, 1],
  ['tours', 'isPublished: false', 0],
  ['tourGuides', 'language: "yue"', 1],
  ['tourGuides', `freeOn: "${addDays(today, 41)}"`, 0],
  ['tourGuides', `freeOn: "${addDays(today, 43)}"`, 1],
  ['travelSuppliers', 'kind: HOTEL', 0],
  ['travelSuppliers', 'isOwed: true', 0],
  ['tours', 'touristType: STUDENT', 0],
  ['tours', 'place: "西湖"', 1],
  ['tours', 'place: "东坡"', 1],
  ['tours', 'place: "北京"', 0],
  ['tours', 'maxPriceMinor: "100000"', 1],
  ['tours', 'maxPriceMinor: "99999"', 0],
  ['tours', `departing: { from: "${addDays(today, 39)}", until: "${addDays(today, 41)}" }`, 1],
  ['tours', `departing: { from: "${addDays(today, 45)}", until: "${addDays(today, 55)}" }`, 0],
  ['departures', `code: "${trip.code}"`, 1],
  ['departures', `isShort: true, noticeBy: "${addDays(today, 33)}"`, 1],
  ['departures', `isShort: true, noticeBy: "${addDays(today, 32)}"`, 0],
])('%s(%s) are %i', async (list, filter, expected) => {
  expect(await count(list, filter)).toBe(expected);
});

test('a tour tells its next date with seats, and a list of dates its seats', async () => {
  const { data } = await graph.ask(
    `{ tours(text: "溫泉") { nodes { nextDeparture { id } } } departures(tourId: "${tour.id}") { aggregate { count capacity } } }`,
  );
  expect(data.tours.nodes).toEqual([{ nextDeparture: { id: trip.id } }]);
  expect(data.departures.aggregate).toEqual({ count: 1, capacity: '10' });
});

test.each(['tours', 'tourBookings'])('%s of days that cannot be are refused', async (list) => {
  for (const departing of ['{ from: "2030-02-01", until: "2030-01-01" }', '{ from: "1800-01-01" }']) {
    const question = `{ ${list}(departing: ${departing}) { totalCount } }`;
    const { errors } = await graph.ask(question, { as: agency.staff });
    expect([departing, errors?.[0]?.extensions?.code]).toEqual([departing, 'BAD_USER_INPUT']);
  }
});

test('tours come by their codes, the newest or the shortest first', async () => {
  const own = await newAgency(graph);
  const itinerary = [{ title: { en: 'The only day' } }];
  for (const [code, changes] of [
    ['2', {}],
    ['3', {}],
    ['1', { itinerary }],
  ] as const)
    await own.newTour({ code: `T-${code}`, name: { en: 'Sorted' }, ...changes });
  const sorted = async (orderBy: string): Promise<string[]> => {
    const { data } = await graph.ask(`{ tours(text: "sorted", orderBy: ${orderBy}) { nodes { code } } }`);
    return data.tours.nodes.map(({ code }: { code: string }) => code);
  };
  expect(await sorted('CODE')).toEqual(['T-1', 'T-2', 'T-3']);
  expect(await sorted('NEWEST')).toEqual(['T-1', 'T-3', 'T-2']);
  expect(await sorted('SHORTEST')).toEqual(['T-1', 'T-2', 'T-3']);
});

test('who leads a departure is found by the company alone', async () => {
  expect(await count('departures', `guideId: "${guide.id}"`, viewers.anonymous)).toBe(0);
});

test('lists of tours, guides and suppliers come with what they come to', async () => {
  const own = await newAgency(graph);
  const { id: departureId } = await own.open();
  await own.open({ capacity: 1, minPax: 1 }).then(({ id }) => own.book(id));
  const led = await own.act('registerTourGuide', {
    ...{ licenceNumber: 'D-0002', languages: ['yue'], name: '李導遊', phone: '13812341234' },
  });
  await own.step('assignTourGuide', departureId, { guideId: led.thing.id });
  for (const costMinor of ['700', '50']) {
    const supplier = await own.act('registerTravelSupplier', { name: { en: 'An inn' }, kind: 'HOTEL' });
    await own.act('orderTravelService', {
      ...{ departureId, supplierId: supplier.thing.id, description: 'Beds', costMinor },
    });
  }
  const { data } = await graph.ask(
    `{ tours(code: "none") { aggregate { count } } tourGuides { nodes { departuresAhead } aggregate { count departuresAhead } }
       travelSuppliers { aggregate { count owed { amountMinor } } } }`,
    { as: own.staff },
  );
  expect(data.tours.aggregate.count).toBe(0);
  expect(data.tourGuides).toEqual({
    ...{ nodes: [{ departuresAhead: 1 }], aggregate: { count: 1, departuresAhead: '1' } },
  });
  expect(data.travelSuppliers.aggregate).toEqual({ count: 2, owed: { amountMinor: '750' } });
  const profile = 'travelProfile { tours { nodes { datesOnSale } aggregate { count datesOnSale } } }';
  const { entities } = await graph.entities('Organisation', [own.organisation], profile);
  const offered = entities[0].travelProfile.tours;
  expect(offered.aggregate).toEqual({ count: 2, datesOnSale: '1' });
  expect(offered.nodes.map((row: { datesOnSale: number }) => row.datesOnSale).sort()).toEqual([0, 1]);
});
