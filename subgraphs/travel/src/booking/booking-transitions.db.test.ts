import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import { travel } from '../subgraph.ts';
import { newAgency } from '../testing/new-agency.ts';
import { type BookingStatus, bookingTransitions } from './booking-transitions.ts';

const graph = await testSubgraph(travel);
const agency = await newAgency(graph);
const departure = await agency.open({ capacity: 1000 });
const statuses = Object.keys(bookingTransitions) as BookingStatus[];
const next = (from: BookingStatus): readonly BookingStatus[] => bookingTransitions[from];

let made = 0;
/** A demonstration row with one traveller, which may come in at any status; each before the others, so that it waits for none. */
const bookingIn = async (status: BookingStatus): Promise<string> => {
  const id = randomUUID();
  const contracted = ['CONFIRMED', 'COMPLETED', 'CANCELLED'].includes(status);
  await graph.sql(
    `WITH booking AS (
       INSERT INTO bookings (id, created_at, organisation_id, reference, departure_id, status, hold_expires_at, seats, total_minor, paid_minor,
         contract_number, insurance_prompted_at, confirmed_at, cancelled_on, cancelled_by, is_synthetic)
       VALUES ($1, now() - $7 * interval '1 day', $2, $3, $4, $5, now() + interval '1 hour', 1, 100000, CASE WHEN $6 THEN 100000 ELSE 0 END,
         CASE WHEN $6 THEN $3 END, CASE WHEN $6 THEN now() END, CASE WHEN $6 THEN now() END,
         CASE WHEN $5 = 'CANCELLED' THEN current_date END, CASE WHEN $5 = 'CANCELLED' THEN 'TRAVELLER' END, true)
     ), line AS (
       INSERT INTO booking_lines (id, organisation_id, booking_id, unit, quantity, pax_count, unit_price_minor)
       VALUES (gen_random_uuid(), $2, $1, 'ADULT', 1, 1, 100000)
     )
     INSERT INTO travellers (id, organisation_id, booking_id, position, unit) VALUES (gen_random_uuid(), $2, $1, 0, 'ADULT')`,
    [id, agency.organisation, `R-${id.toUpperCase()}`, departure.id, status, contracted, ++made],
  );
  return id;
};

const confirmation = () => ({
  ...{ contractNumber: `C-${randomUUID().toUpperCase()}`, paidMinor: '100000', insurancePrompted: true },
});
const steps: { mutation: string; from?: BookingStatus; to: BookingStatus; input: () => object }[] = [
  { mutation: 'confirmTourBooking', from: 'ON_HOLD', to: 'CONFIRMED', input: confirmation },
  { mutation: 'cancelTourBooking', to: 'CANCELLED', input: () => ({}) },
  {
    ...{ mutation: 'reinstateTourBooking', from: 'CANCELLED', to: 'CONFIRMED' },
    input: () => ({ reason: 'Another party' }),
  },
];
const cases = statuses.flatMap((status) =>
  steps.map(({ from = status, ...step }) => ({
    ...{ status, ...step, allowed: from === status && next(status).includes(step.to) },
  })),
);

test.each(cases)('$status, $mutation: $allowed', async ({ status, mutation, to, input, allowed }) => {
  const id = await bookingIn(status);
  const { code, thing } = await agency.act(mutation, { id, version: 1, ...input() });
  expect([code, thing?.status]).toEqual(allowed ? [null, to] : ['ILLEGAL_TRANSITION', undefined]);
  const [row] = await graph.sql('SELECT status, version FROM bookings WHERE id = $1', [id]);
  expect(row).toEqual(allowed ? { status: to, version: 2 } : { status, version: 1 });
});

test.each(statuses)('travellers are named while the booking is on hold: %s', async (status) => {
  const id = await bookingIn(status);
  const { code } = await agency.act('nameTravellers', { id, version: 1, travellers: agency.adults(1) });
  expect(code).toBe(status === 'ON_HOLD' ? null : 'ILLEGAL_TRANSITION');
});

test('PostgreSQL holds the same table', async () => {
  const wrong: string[] = [];
  for (const from of statuses)
    for (const to of statuses.filter((one) => one !== from)) {
      const contracted = ['CONFIRMED', 'COMPLETED'].includes(to);
      const cancelled = to === 'CANCELLED';
      const refusedBy = await graph
        .sql(
          `UPDATE bookings SET status = $2, contract_number = ${contracted ? 'coalesce(contract_number, reference)' : 'NULL'}, insurance_prompted_at = now(),
             confirmed_at = ${contracted ? 'coalesce(confirmed_at, now())' : 'NULL'}, paid_minor = ${contracted ? 'total_minor' : '0'}, refunded_minor = 0,
             cancelled_on = ${cancelled ? 'current_date' : 'NULL'}, cancelled_by = ${cancelled ? `'TRAVELLER'` : 'NULL'}
           WHERE id = $1`,
          [await bookingIn(from), to],
        )
        .then(
          () => null,
          (error: { constraint?: string; message: string }) => error.constraint ?? error.message,
        );
      if (refusedBy !== (next(from).includes(to) ? null : 'bookings_status_step'))
        wrong.push(`${from} to ${to}: ${refusedBy}`);
    }
  expect(wrong).toEqual([]);
});

test.each([
  [{ paidMinor: '99999' }, 'paidMinor'],
  [{ insurancePrompted: false }, 'insurancePrompted'],
  [{ contractNumber: 'x' }, 'contractNumber'],
])('a contract takes the whole price, the word of insurance and a number: %p', async (changes, field) => {
  const id = await bookingIn('ON_HOLD');
  const outcome = await agency.act('confirmTourBooking', { id, version: 1, ...confirmation(), ...changes });
  expect([outcome.code, outcome.field]).toEqual(['INVALID_INPUT', ['input', field]]);
});

test('nobody is confirmed who is not named', async () => {
  const { thing } = await agency.hold((await agency.open()).id, 1);
  const outcome = await agency.act('confirmTourBooking', { id: thing.id, version: 1, ...confirmation() });
  expect([outcome.code, outcome.field]).toEqual(['INVALID_INPUT', ['input', 'id']]);
});
