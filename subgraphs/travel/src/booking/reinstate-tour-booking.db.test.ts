import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { addDays, monthOf } from '@media-graph/subgraph';
import { type Outcome, testSubgraph, viewers } from '@media-graph/testing';
import { travel } from '../subgraph.ts';
import { newAgency } from '../testing/new-agency.ts';

const graph = await testSubgraph(travel);
const agency = await newAgency(graph);

const cancel = async (booking: Outcome['thing']): Promise<Outcome['thing']> =>
  (await agency.act('cancelTourBooking', { id: booking.id, version: booking.version })).thing;
const reinstate = (
  { id, version }: Outcome['thing'],
  as: Viewer = agency.staff,
  reason = 'Another party was meant',
): Promise<Outcome> => agency.act('reinstateTourBooking', { id, version, reason }, as);
const seatsTaken = async (id: string): Promise<number> =>
  (await graph.sql('SELECT seats_taken FROM departures WHERE id = $1', [id]))[0].seats_taken;

test('a contract that was cancelled by mistake stands again as it was, and says why', async () => {
  const { id } = await agency.open({ capacity: 4 });
  const { thing: booked } = await agency.book(id, 3);
  await agency.moveTo(id, 3);
  const cancelled = await cancel(booked);
  expect(await seatsTaken(id)).toBe(0);
  const { thing } = await reinstate(cancelled);
  expect(thing).toMatchObject({
    ...{ status: 'CONFIRMED', cancelledOn: null, changeReason: 'Another party was meant' },
    ...{ contractNumber: booked.contractNumber, fee: { amountMinor: '0' }, refundable: { amountMinor: '0' } },
  });
  expect([thing.total, thing.paid]).toEqual([booked.total, booked.paid]);
  expect(await seatsTaken(id)).toBe(3);
  expect((await reinstate(thing)).code).toBe('ILLEGAL_TRANSITION');
  const [{ count }] = await graph.sql(
    `SELECT count(*)::int FROM audit_log WHERE entity_id = $1 AND operation = 'reinstateTourBooking'`,
    [thing.id],
  );
  expect(count).toBe(1);
});

test('seats that somebody has taken since are nobody else’s', async () => {
  const { id } = await agency.open({ capacity: 2, minPax: 1 });
  const cancelled = await cancel((await agency.book(id, 2)).thing);
  await agency.hold(id, 1);
  expect((await reinstate(cancelled)).code).toBe('SOLD_OUT');
  expect(await seatsTaken(id)).toBe(1);
});

test('seats whose hold ran out are free, and a contract goes before those who wait for them', async () => {
  const { id } = await agency.open({ capacity: 2, minPax: 1 });
  const cancelled = await cancel((await agency.book(id, 2)).thing);
  const { thing: held } = await agency.hold(id, 2);
  const waiting = {
    lines: [{ unit: 'ADULT', quantity: 2 }],
    contactName: '候補',
    contactPhone: '13812341234',
  };
  expect((await agency.act('waitForTourSeats', { departureId: id, ...waiting })).code).toBeNull();
  expect((await reinstate(cancelled)).code).toBe('SOLD_OUT');
  await agency.lapse(held.id);
  expect((await reinstate(cancelled)).thing.status).toBe('CONFIRMED');
  expect(await seatsTaken(id)).toBe(2);
});

test('what went back to somebody who had left the party is no reason', async () => {
  const { id } = await agency.open();
  const { thing: booked } = await agency.book(id, 2);
  const [traveller] = await graph.sql('SELECT id FROM travellers WHERE booking_id = $1', [booked.id]);
  const { thing: smaller } = await agency.act('removeTraveller', {
    ...{ id: booked.id, version: booked.version, travellerId: traveller.id, reason: '因病不能成行' },
  });
  const { thing: refunded } = await agency.act('recordTourRefund', {
    ...{
      id: booked.id,
      version: smaller.version,
      amountMinor: smaller.refundable.amountMinor,
      method: 'CASH',
    },
  });
  const { code, thing } = await reinstate(await cancel(refunded));
  expect([code, thing.status, thing.refundable.amountMinor]).toEqual([null, 'CONFIRMED', '0']);
});

test('of many who take one cancellation back, or its seats, no more get them than there are', async () => {
  const { id } = await agency.open({ capacity: 2, minPax: 1 });
  const cancelled = await cancel((await agency.book(id, 2)).thing);
  const codes = await Promise.all(
    Array.from({ length: 8 }, async (_, index) =>
      index % 2 ? (await reinstate(cancelled)).code : (await agency.hold(id, 2)).code,
    ),
  );
  expect(codes.filter((code) => code === null)).toHaveLength(1);
  expect(await seatsTaken(id)).toBe(2);
});

test('what went back, what was only held, and what has left stays cancelled', async () => {
  const { id } = await agency.open({ capacity: 20 });
  const refusal = async (booking: Outcome['thing']) => {
    const { code, message } = await reinstate(booking);
    return `${code}: ${message}`;
  };
  const held = await cancel((await agency.hold(id)).thing);
  expect(await refusal(held)).toBe(
    'ILLEGAL_TRANSITION: Only a contract that its traveller cancelled can stand again',
  );
  const cancelled = await cancel((await agency.book(id)).thing);
  const { code, thing } = await agency.act('recordTourRefund', {
    ...{ id: cancelled.id, version: cancelled.version, amountMinor: '1', method: 'CASH' },
  });
  expect(code).toBeNull();
  expect(await refusal(thing)).toMatch(/^ILLEGAL_TRANSITION: Money went back/);
  const other = await cancel((await agency.book(id)).thing);
  await agency.moveTo(id, 0);
  expect(await refusal(other)).toBe('ILLEGAL_TRANSITION: The departure is not on sale');
});

test('a closed month keeps its cancellations until finance opens it again', async () => {
  const { id } = await agency.open();
  const cancelled = await cancel((await agency.book(id)).thing);
  const lastDay = addDays(`${monthOf(agency.today)}-01`, -1);
  await graph.sql('UPDATE bookings SET cancelled_on = $2 WHERE id = $1', [cancelled.id, lastDay]);
  const month = { organisationId: agency.organisation, month: monthOf(lastDay) };
  expect((await agency.act('closeTravelMonth', month, viewers.finance)).code).toBeNull();
  expect((await reinstate(cancelled)).message).toMatch(/^The month is closed/);
  await agency.act('reopenTravelMonth', { ...month, reason: 'Another party was meant' }, viewers.finance);
  expect((await reinstate(cancelled)).code).toBeNull();
});

test('it is for the company’s own staff, and takes a reason', async () => {
  const { id } = await agency.open();
  const cancelled = await cancel((await agency.book(id)).thing);
  const other = await newAgency(graph, 'Other');
  for (const [as, code] of [
    [viewers.anonymous, 'FORBIDDEN'],
    [viewers.headquarters, 'FORBIDDEN'],
    [viewers.finance, 'FORBIDDEN'],
    [other.staff, 'NOT_FOUND'],
  ] as const)
    expect([as, (await reinstate(cancelled, as)).code]).toEqual([as, code]);
  expect(await reinstate(cancelled, agency.staff, 'no')).toMatchObject({
    ...{ code: 'INVALID_INPUT', field: ['input', 'reason'] },
  });
});
