import { expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import { travel } from '../subgraph.ts';
import { newAgency } from '../testing/new-agency.ts';

const graph = await testSubgraph(travel);
const agency = await newAgency(graph);
const bookingsOf = (id: string) =>
  graph.sql(
    `SELECT status, cancelled_by, paid_minor::int AS paid, refunded_minor::int AS refunded, fee_minor::int AS fee,
       compensation_minor::int AS compensation FROM bookings WHERE departure_id = $1 ORDER BY paid_minor DESC`,
    [id],
  );
/** A departure with two travellers under contract and one on hold, so many days ahead. */
const underEnrolled = async (scope: string, daysAhead: number) => {
  const { id } = await agency.open({ tourId: (await agency.newTour({ scope })).id, minPax: 4 });
  await agency.book(id, 2);
  await agency.hold(id, 1);
  await agency.moveTo(id, daysAhead);
  const [{ version }] = await graph.sql('SELECT version FROM departures WHERE id = $1', [id]);
  const cancel = (changes: object = {}) =>
    agency.act('cancelDeparture', { id, version, reason: 'UNDER_ENROLMENT', ...changes });
  return { id, cancel };
};

test.each([
  ['DOMESTIC', 7],
  ['OUTBOUND', 30],
  ['HK_MACAU', 30],
])('%s may be called off %i days before: all is given back, and nothing more', async (scope, days) => {
  const { id, cancel } = await underEnrolled(scope, days);
  const { code, thing } = await cancel();
  expect([code, thing?.status, thing?.seatsTaken]).toEqual([null, 'CANCELLED', 0]);
  expect(await bookingsOf(id)).toEqual([
    {
      status: 'CANCELLED',
      cancelled_by: 'COMPANY',
      paid: 200_000,
      refunded: 200_000,
      fee: 0,
      compensation: 0,
    },
    { status: 'CANCELLED', cancelled_by: 'COMPANY', paid: 0, refunded: 0, fee: 0, compensation: 0 },
  ]);
});

test.each([
  ['DOMESTIC', 6, 20_000],
  ['DOMESTIC', 0, 40_000],
  ['OUTBOUND', 29, 4_000],
  ['HK_MACAU', 29, 4_000],
])(
  '%s, %i days before: refused, unless the breach is accepted and %i fen paid on top',
  async (scope, days, more) => {
    const { id, cancel } = await underEnrolled(scope, days);
    const refused = await cancel();
    expect([refused.code, refused.field]).toEqual(['ILLEGAL_TRANSITION', ['input', 'acceptBreach']]);
    expect((await bookingsOf(id)).map(({ status }) => status)).toEqual(['CONFIRMED', 'ON_HOLD']);
    expect((await cancel({ acceptBreach: true })).code).toBeNull();
    expect((await bookingsOf(id))[0]).toMatchObject({ refunded: 200_000, fee: 0, compensation: more });
    const { data } = await graph.ask('query ($id: ID!) { departure(id: $id) { isBreach cancelReason } }', {
      ...{ as: agency.staff, variables: { id } },
    });
    expect(data.departure).toEqual({ isBreach: true, cancelReason: 'UNDER_ENROLMENT' });
  },
);

test('PostgreSQL itself refuses a cancellation inside the notice that is no breach, and a refund with a fee', async () => {
  const { id } = await underEnrolled('DOMESTIC', 6);
  await expect(
    graph.sql(
      `UPDATE departures SET status = 'CANCELLED', cancelled_on = $2, cancel_reason = 'UNDER_ENROLMENT', cancelled_bookings = 1 WHERE id = $1`,
      [id, agency.today],
    ),
  ).rejects.toThrow('departures_cancel_notice');
  await expect(
    graph.sql(
      `UPDATE bookings SET status = 'CANCELLED', cancelled_on = $2, cancelled_by = 'COMPANY', fee_minor = 1,
         refunded_minor = paid_minor - 1 WHERE departure_id = $1 AND status = 'CONFIRMED'`,
      [id, agency.today],
    ),
  ).rejects.toThrow('bookings_company_refunds_all');
});

test('with the minimum group there is no under-enrolment', async () => {
  const { id } = await agency.open({ minPax: 2 });
  await agency.book(id, 2);
  const { code, field } = await agency.act('cancelDeparture', { id, version: 3, reason: 'UNDER_ENROLMENT' });
  expect([code, field]).toEqual(['ILLEGAL_TRANSITION', ['input', 'reason']]);
});

test('force majeure breaks no contract; neither does a departure that nobody has booked', async () => {
  const { id, cancel } = await underEnrolled('OUTBOUND', 2);
  expect((await cancel({ reason: 'FORCE_MAJEURE' })).code).toBeNull();
  expect((await bookingsOf(id))[0]).toMatchObject({ refunded: 200_000, compensation: 0 });
  const empty = await agency.open();
  await agency.moveTo(empty.id, 1);
  const { code } = await agency.act('cancelDeparture', {
    ...{ id: empty.id, version: empty.version, reason: 'UNDER_ENROLMENT' },
  });
  expect(code).toBeNull();
});

test.each([
  ['DOMESTIC', 7, 0],
  ['DOMESTIC', 5, 20_000],
  ['DOMESTIC', 0, 60_000],
  ['OUTBOUND', 10, 20_000],
  ['HK_MACAU', 2, 60_000],
])('a traveller who cancels, %s, %i days before, leaves %i fen of 1000 yuan', async (scope, days, fee) => {
  const { id } = await agency.open({ tourId: (await agency.newTour({ scope })).id });
  const { thing } = await agency.book(id, 1);
  await agency.moveTo(id, days);
  const cancelled = await agency.act('cancelTourBooking', { id: thing.id, version: thing.version });
  expect(cancelled.thing).toMatchObject({
    status: 'CANCELLED',
    fee: { amountMinor: String(fee) },
    refunded: { amountMinor: String(100_000 - fee) },
    compensation: { amountMinor: '0' },
  });
  expect((await graph.sql('SELECT seats_taken FROM departures WHERE id = $1', [id]))[0].seats_taken).toBe(0);
});

test('who has left cancels no more', async () => {
  const { id } = await agency.open();
  const { thing } = await agency.book(id, 1);
  await agency.moveTo(id, -1);
  const { code } = await agency.act('cancelTourBooking', { id: thing.id, version: thing.version });
  expect(code).toBe('ILLEGAL_TRANSITION');
});
