import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { codeOf, testSubgraph } from '@media-graph/testing';
import { travel } from '../subgraph.ts';
import { newAgency } from '../testing/new-agency.ts';
import { type DepartureStatus, departureTransitions } from './departure-transitions.ts';

const graph = await testSubgraph(travel);
const agency = await newAgency(graph);
const tour = await agency.newTour();
const statuses = Object.keys(departureTransitions) as DepartureStatus[];
const next = (from: DepartureStatus): readonly DepartureStatus[] => departureTransitions[from];

/** A demonstration row, which may come in at any status, so many days ahead. */
const departureIn = async (status: DepartureStatus, daysAhead: number): Promise<string> => {
  const [row] = await graph.sql(
    `INSERT INTO departures (id, organisation_id, code, tour_id, scope, status, departs_on, returns_on, capacity, min_pax,
       opened_at, cancelled_on, cancel_reason, is_synthetic)
     SELECT gen_random_uuid(), $1, $2, $3, 'DOMESTIC', $4, day, day + 1, 10, 4, CASE WHEN $4 <> 'PLANNED' THEN now() END,
       CASE WHEN $4 = 'CANCELLED' THEN day END, CASE WHEN $4 = 'CANCELLED' THEN 'COMPANY_DECISION' END, true
     FROM (SELECT $5::date + $6::int AS day) AS given RETURNING id`,
    [
      agency.organisation,
      `D-${randomUUID().toUpperCase()}`.slice(0, 38),
      tour.id,
      status,
      agency.today,
      daysAhead,
    ],
  );
  return row.id;
};

const ahead = 40;
type Step = { mutation: string; to: DepartureStatus; days: number; not?: DepartureStatus[]; input?: object };
/** Other mutations lead from some of the statuses to the same one. */
const steps: Step[] = [
  { mutation: 'openDeparture', to: 'OPEN', days: ahead, not: ['CLOSED'] },
  { mutation: 'reopenDeparture', to: 'OPEN', days: ahead, not: ['PLANNED'] },
  { mutation: 'closeDeparture', to: 'CLOSED', days: ahead },
  { mutation: 'startDeparture', to: 'DEPARTED', days: 0 },
  { mutation: 'completeDeparture', to: 'COMPLETED', days: -1, not: ['SETTLED'] },
  { mutation: 'settleDeparture', to: 'SETTLED', days: -5 },
  {
    ...{ mutation: 'reopenTravelSettlement', to: 'COMPLETED', days: -5 },
    ...{ not: ['DEPARTED'], input: { reason: 'a late bill' } },
  },
  {
    ...{ mutation: 'cancelDeparture', to: 'CANCELLED', days: ahead },
    ...{ not: ['SETTLED'], input: { reason: 'UNDER_ENROLMENT' } },
  },
];
const cases = statuses.flatMap((status) =>
  steps.map((step) => ({
    ...{ status, ...step },
    allowed: next(status).includes(step.to) && !step.not?.includes(status),
  })),
);

test.each(cases)('$status, $mutation: $allowed', async ({ status, mutation, to, days, input, allowed }) => {
  const id = await departureIn(status, days);
  const { code, thing } = await agency.act(mutation, { id, version: 1, ...input });
  expect([code, thing?.status]).toEqual(allowed ? [null, to] : ['ILLEGAL_TRANSITION', undefined]);
  const [row] = await graph.sql('SELECT status, version FROM departures WHERE id = $1', [id]);
  expect(row).toEqual(allowed ? { status: to, version: 2 } : { status, version: 1 });
});

test('PostgreSQL holds the same table', async () => {
  const wrong: string[] = [];
  for (const from of statuses)
    for (const to of statuses.filter((one) => one !== from)) {
      const cancelled = to === 'CANCELLED';
      const refusedBy = await graph
        .sql(
          `UPDATE departures SET status = $2, opened_at = now(), cancel_reason = ${cancelled ? `'COMPANY_DECISION'` : 'NULL'},
             cancelled_on = ${cancelled ? 'departs_on - 30' : 'NULL'} WHERE id = $1`,
          [await departureIn(from, ahead), to],
        )
        .then(
          () => null,
          (error: { constraint?: string; message: string }) => error.constraint ?? error.message,
        );
      if (refusedBy !== (next(from).includes(to) ? null : 'departures_status_step'))
        wrong.push(`${from} to ${to}: ${refusedBy}`);
    }
  expect(wrong).toEqual([]);
});

test.each([
  ['startDeparture', 'CLOSED', 1],
  ['completeDeparture', 'DEPARTED', 0],
  ['openDeparture', 'PLANNED', 0],
] as const)('%s waits for its day', async (mutation, status, days) => {
  const id = await departureIn(status, days);
  expect((await agency.act(mutation, { id, version: 1 })).code).toBe('ILLEGAL_TRANSITION');
});

test('a departure of a tour that is not published is not opened', async () => {
  const created = await agency.act('createTour', {
    ...{
      code: 'NOT-PUBLISHED',
      name: { en: 'Secret' },
      scope: 'DOMESTIC',
      itinerary: [{ title: { en: 'x' } }],
    },
  });
  const { thing } = await agency.plan({ tourId: created.thing.id });
  expect((await agency.act('openDeparture', { id: thing.id, version: 1 })).code).toBe('ILLEGAL_TRANSITION');
});

test('of many who take one step at one time, one does', async () => {
  const id = await departureIn('OPEN', ahead);
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, () => agency.act('closeDeparture', { id, version: 1 })),
  );
  expect(outcomes.map(codeOf).sort()).toEqual([...Array(7).fill('VERSION_CONFLICT'), 'done']);
});

test('a departure goes its whole way, and is settled as its bookings and suppliers say', async () => {
  const departure = await agency.open();
  const { id } = departure;
  await agency.book(id, 4);
  const cancelled = await agency.book(id, 1);
  await agency.moveTo(id, 5);
  await agency.act('cancelTourBooking', { id: cancelled.thing.id, version: cancelled.thing.version });
  const held = await agency.hold(id, 1);
  const supplier = await agency.act('registerTravelSupplier', {
    name: { zhHant: '車隊' },
    kind: 'TRANSPORT',
  });
  const ordered = await agency.act('orderTravelService', {
    ...{ departureId: id, supplierId: supplier.thing.id, description: 'Coach', costMinor: '150000' },
  });
  expect(ordered.code).toBeNull();
  const [service] = await graph.sql('SELECT id FROM supplier_services WHERE departure_id = $1', [id]);
  const owed = async () =>
    (await graph.ask('{ travelSuppliers { nodes { owed { amountMinor } } } }', { as: agency.staff })).data
      .travelSuppliers.nodes[0].owed.amountMinor;
  expect(await owed()).toBe('150000');
  const paid = await Promise.all(
    [1, 2, 3].map(() => agency.act('payTravelService', { id: service.id, paidOn: agency.today })),
  );
  expect(paid.map(codeOf).sort()).toEqual(['ILLEGAL_TRANSITION', 'ILLEGAL_TRANSITION', 'done']);
  expect(await owed()).toBe('0');
  const version = async () =>
    (await graph.sql('SELECT version FROM departures WHERE id = $1', [id]))[0].version;
  const step = async (mutation: string) => agency.act(mutation, { id, version: await version() });
  expect((await step('closeDeparture')).thing.status).toBe('CLOSED');
  expect((await agency.hold(id, 1)).code).toBe('ILLEGAL_TRANSITION');
  await agency.moveTo(id, 0);
  expect((await step('startDeparture')).thing.status).toBe('DEPARTED');
  await agency.moveTo(id, -1);
  expect((await step('completeDeparture')).thing.status).toBe('COMPLETED');
  expect((await step('settleDeparture')).thing.status).toBe('SETTLED');
  const { data } = await graph.ask(
    `query ($id: ID!, $held: ID!) { tourBooking(id: $held) { status } departure(id: $id) { seatsTaken
      settlement { travellers paid { amountMinor } refunded { amountMinor } revenue { amountMinor } cost { amountMinor } margin { amountMinor } } } }`,
    { as: agency.staff, variables: { id, held: held.thing.id } },
  );
  expect(data.tourBooking.status).toBe('EXPIRED');
  // Five at 1000 yuan; of the one who left five days before, a fifth was kept.
  expect(data.departure).toEqual({
    seatsTaken: 4,
    settlement: {
      travellers: 4,
      paid: { amountMinor: '500000' },
      refunded: { amountMinor: '80000' },
      revenue: { amountMinor: '420000' },
      cost: { amountMinor: '150000' },
      margin: { amountMinor: '270000' },
    },
  });
});
