import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays } from '@media-graph/subgraph';
import { testSubgraph } from '@media-graph/testing';
import { travel } from './subgraph.ts';
import { newAgency } from './testing/new-agency.ts';

const graph = await testSubgraph(travel);
const agency = await newAgency(graph);
const tour = await agency.newTour();
const departure = await agency.open({ tourId: tour.id });
const audited = () => graph.sql('SELECT count(*)::int FROM audit_log');

const good = {
  createTour: { code: 'T-1', name: { en: 'x' }, scope: 'DOMESTIC', itinerary: [{ title: { en: 'x' } }] },
  planDeparture: {
    ...{ tourId: tour.id, code: 'D-1', departsOn: addDays(agency.today, 30), capacity: 10, minPax: 5 },
    units: [{ unit: 'ADULT', priceMinor: '1' }],
  },
  holdTourSeats: {
    ...{
      departureId: departure.id,
      lines: [{ unit: 'ADULT', quantity: 1 }],
      contactName: 'x',
      contactPhone: '110',
    },
  },
  registerTourGuide: { licenceNumber: 'ABCD', languages: ['yue'], name: 'x', phone: '110' },
  registerTravelSupplier: { name: { en: 'x' }, kind: 'HOTEL' },
  payTravelService: { id: randomUUID(), paidOn: '2024-01-01' },
  orderTravelService: {
    departureId: departure.id,
    supplierId: randomUUID(),
    description: 'x',
    costMinor: '1',
  },
};
type Mutation = keyof typeof good;
const long = 'x'.repeat(2000);

test.each<[Mutation, string, unknown]>([
  ['createTour', 'code', 'lower case'],
  ['createTour', 'name', { en: ' ' }],
  ['createTour', 'name', {}],
  ['createTour', 'name', { en: long }],
  ['createTour', 'name', { en: 'a\u0000b' }],
  ['createTour', 'summary', { zhHans: long }],
  ['createTour', 'heroAssetId', 'no id'],
  ['createTour', 'itinerary', []],
  ['createTour', 'itinerary', Array(61).fill({ title: { en: 'x' } })],
  ['createTour', 'itinerary', [{ title: { en: 'x' }, stops: [''] }]],
  ['createTour', 'itinerary', [{ title: { en: 'x' }, overnight: long }]],
  ['createTour', 'idempotencyKey', 'short'],
  ['planDeparture', 'tourId', 'no id'],
  ['planDeparture', 'code', '-'],
  ['planDeparture', 'departsOn', agency.today],
  ['planDeparture', 'departsOn', addDays(agency.today, 800)],
  ['planDeparture', 'capacity', 0],
  ['planDeparture', 'capacity', 1001],
  ['planDeparture', 'minPax', 11],
  ['planDeparture', 'minPax', 0],
  ['planDeparture', 'units', []],
  ['planDeparture', 'units', Array(2).fill({ unit: 'ADULT', priceMinor: '1' })],
  ['planDeparture', 'units', [{ unit: 'ADULT', priceMinor: '-1' }]],
  ['planDeparture', 'units', [{ unit: 'ADULT', priceMinor: '1', minAge: 9, maxAge: 8 }]],
  ['planDeparture', 'units', [{ unit: 'INFANT', priceMinor: '1', paxCount: 0 }]],
  ['planDeparture', 'units', [{ unit: 'CHILD', priceMinor: '1', accompaniedBy: ['ADULT'] }]],
  ['planDeparture', 'eventId', 'no id'],
  ['holdTourSeats', 'departureId', 'no id'],
  ['holdTourSeats', 'lines', []],
  ['holdTourSeats', 'lines', [{ unit: 'ADULT', quantity: 0 }]],
  ['holdTourSeats', 'lines', [{ unit: 'SENIOR', quantity: 1 }]],
  ['holdTourSeats', 'lines', [{ unit: 'CHILD', quantity: 1 }]],
  ['holdTourSeats', 'lines', Array(2).fill({ unit: 'ADULT', quantity: 1 })],
  ['holdTourSeats', 'contactName', ''],
  ['holdTourSeats', 'contactPhone', 'call me'],
  ['holdTourSeats', 'holdMinutes', 0],
  ['holdTourSeats', 'holdMinutes', 2881],
  ['holdTourSeats', 'sourceArticleId', 'no id'],
  ['registerTourGuide', 'licenceNumber', 'ABC'],
  ['registerTourGuide', 'languages', []],
  ['registerTourGuide', 'languages', ['?']],
  ['registerTourGuide', 'phone', 'x'],
  ['registerTravelSupplier', 'name', {}],
  ['orderTravelService', 'supplierId', 'no id'],
  ['payTravelService', 'id', 'no id'],
])('%s refuses %s %p, and nothing changes', async (mutation, field, value) => {
  const before = await audited();
  const outcome = await agency.act(mutation, { ...good[mutation], [field]: value });
  expect([outcome.code, outcome.field?.slice(0, 2)]).toEqual(['INVALID_INPUT', ['input', field]]);
  expect(await audited()).toEqual(before);
});

test.each<[Mutation, object, string]>([
  ['planDeparture', { tourId: randomUUID() }, 'tourId'],
  ['holdTourSeats', { departureId: randomUUID() }, 'departureId'],
  ['orderTravelService', {}, 'supplierId'],
  ['payTravelService', {}, 'id'],
])('%s of what is not there', async (mutation, changes, field) => {
  const outcome = await agency.act(mutation, { ...good[mutation], ...changes });
  expect([outcome.code, outcome.field]).toEqual(['NOT_FOUND', ['input', field]]);
});

test('a date that is none is no date', async () => {
  await expect(
    agency.act('planDeparture', { ...good.planDeparture, departsOn: '2027-02-30' }),
  ).rejects.toThrow('2027-02-30');
});

test('codes and licences are given once; other companies have their own', async () => {
  for (const mutation of ['createTour', 'planDeparture', 'registerTourGuide'] as const) {
    expect((await agency.act(mutation, good[mutation])).code).toBeNull();
    expect((await agency.act(mutation, good[mutation])).code).toBe('DUPLICATE');
  }
  const other = await newAgency(graph);
  expect((await other.act('createTour', good.createTour)).code).toBeNull();
});

test('a guide is on one departure at a time', async () => {
  const guide = await agency.act('registerTourGuide', { ...good.registerTourGuide, licenceNumber: 'G-0002' });
  const plans = await Promise.all(
    [50, 51, 52].map((days) => agency.plan({ tourId: tour.id, departsOn: addDays(agency.today, days) })),
  );
  const assign = ({ thing }: (typeof plans)[number]) =>
    agency.act('assignTourGuide', { id: thing.id, version: thing.version, guideId: guide.thing.id });
  // Each lasts two days: the first and the third do not meet.
  const [first, second, third] = await Promise.all(plans.map(assign));
  const codes = [first!.code, second!.code, third!.code];
  expect([
    [null, 'CONFLICT_OVERLAP', null],
    ['CONFLICT_OVERLAP', null, 'CONFLICT_OVERLAP'],
  ]).toContainEqual(codes);
});
