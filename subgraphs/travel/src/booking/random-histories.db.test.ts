import { expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import fc from 'fast-check';
import { travel } from '../subgraph.ts';
import { newAgency } from '../testing/new-agency.ts';

const graph = await testSubgraph(travel);
const agency = await newAgency(graph);
const tours = {
  DOMESTIC: (await agency.newTour()).id as string,
  OUTBOUND: (await agency.newTour({ scope: 'OUTBOUND' })).id as string,
};
const capacity = 6;

type Step =
  | { do: 'hold' | 'book'; seats: number }
  | { do: 'lapse' | 'cancel' | 'reinstate'; pick: number }
  | { do: 'expireTourHolds' }
  | { do: 'moveTo'; days: number }
  | { do: 'cancelDeparture'; acceptBreach: boolean };

const steps: fc.Arbitrary<Step>[] = [
  fc.record({ do: fc.constantFrom('hold', 'book'), seats: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ do: fc.constantFrom('lapse', 'cancel', 'reinstate'), pick: fc.nat(20) }),
  fc.record({ do: fc.constant('expireTourHolds') }),
  fc.record({ do: fc.constant('moveTo'), days: fc.integer({ min: 1, max: 40 }) }),
  fc.record({ do: fc.constant('cancelDeparture'), acceptBreach: fc.boolean() }),
];
const history = fc.array(
  fc.oneof(...steps.slice(0, 4).map((arbitrary) => ({ arbitrary, weight: 4 })), {
    arbitrary: steps[4]!,
    weight: 1,
  }),
  { minLength: 3, maxLength: 12 },
);

const rowsOf = (id: string) =>
  graph.sql(
    `SELECT id, version, status, seats, paid_minor::int AS paid, refunded_minor::int AS refunded, fee_minor::int AS fee,
       compensation_minor::int AS compensation, cancelled_by, status = 'ON_HOLD' AND hold_expires_at <= now() AS lapsed
     FROM bookings WHERE departure_id = $1 ORDER BY created_at, id`,
    [id],
  );

const take = async (id: string, step: Step): Promise<void> => {
  const rows = await rowsOf(id);
  const picked = 'pick' in step && rows.length > 0 ? rows[step.pick % rows.length] : undefined;
  if (step.do === 'hold') await agency.hold(id, step.seats);
  else if (step.do === 'book') await agency.book(id, step.seats);
  else if (step.do === 'expireTourHolds') await agency.act('expireTourHolds');
  else if (step.do === 'moveTo') await agency.moveTo(id, step.days).catch(() => undefined);
  else if (step.do === 'cancelDeparture') {
    const [{ version }] = await graph.sql('SELECT version FROM departures WHERE id = $1', [id]);
    const reason = 'COMPANY_DECISION';
    await agency.act('cancelDeparture', { id, version, reason, acceptBreach: step.acceptBreach });
  } else if (picked && step.do === 'cancel')
    await agency.act('cancelTourBooking', { id: picked.id, version: picked.version });
  else if (picked && step.do === 'reinstate')
    await agency.act('reinstateTourBooking', {
      ...{ id: picked.id, version: picked.version, reason: 'Another party was meant' },
    });
  else if (picked?.status === 'ON_HOLD') await agency.lapse(picked.id);
};

const check = async (id: string): Promise<void> => {
  const rows = await rowsOf(id);
  const [departure] = await graph.sql('SELECT status, seats_taken FROM departures WHERE id = $1', [id]);
  const sum = (some: typeof rows) => some.reduce((total, { seats }) => total + seats, 0);
  const live = rows.filter(({ status }) => ['ON_HOLD', 'CONFIRMED', 'COMPLETED'].includes(status));
  const free = capacity - sum(live.filter(({ lapsed }) => !lapsed));
  const { data } = await graph.ask('query ($id: ID!) { departure(id: $id) { vacancies } }', {
    variables: { id },
  });
  expect(departure.seats_taken).toBe(sum(live));
  expect(departure.seats_taken).toBeLessThanOrEqual(capacity);
  expect(data.departure.vacancies).toBe(departure.status === 'CANCELLED' ? 0 : free);
  for (const row of rows) {
    expect(row.refunded + row.fee).toBe(row.status === 'CANCELLED' ? row.paid : 0);
    if (row.cancelled_by === 'COMPANY') expect(row.fee).toBe(0);
    else expect(row.compensation).toBe(0);
    if (row.status === 'EXPIRED') expect(row.paid).toBe(0);
  }
  if (departure.status === 'CANCELLED') expect(departure.seats_taken).toBe(0);
};

test('after any history, seats and money add up', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('DOMESTIC' as const, 'OUTBOUND' as const),
      history,
      async (scope, taken) => {
        const { id } = await agency.open({ tourId: tours[scope], capacity, minPax: 3 });
        for (const step of taken) {
          await take(id, step);
          await check(id);
        }
      },
    ),
    { numRuns: 15 },
  );
});
