import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { type Outcome, testSubgraph } from '@media-graph/testing';
import { travel } from '../subgraph.ts';
import { newAgency } from '../testing/new-agency.ts';

const graph = await testSubgraph(travel);
const agency = await newAgency(graph);
const times = <Value>(count: number, make: (index: number) => Promise<Value>): Promise<Value[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));
const count = (outcomes: Outcome[], code: string | null): number =>
  outcomes.filter((outcome) => outcome.code === code).length;
const seatsOf = async (id: string): Promise<number> =>
  (await graph.sql('SELECT seats_taken FROM departures WHERE id = $1', [id]))[0].seats_taken;
const statusesOf = async (id: string): Promise<string[]> =>
  (await graph.sql('SELECT status FROM bookings WHERE departure_id = $1 ORDER BY 1', [id])).map(
    ({ status }) => status,
  );

test('of many who hold seats at one time, as many do as there are seats', async () => {
  const { id } = await agency.open({ capacity: 10 });
  const outcomes = await times(24, () => agency.hold(id, 1));
  expect([count(outcomes, null), count(outcomes, 'SOLD_OUT')]).toEqual([10, 14]);
  expect(await seatsOf(id)).toBe(10);
});

test('parties of different sizes never take more than there is', async () => {
  const { id } = await agency.open({ capacity: 10 });
  const outcomes = await times(16, (index) => agency.hold(id, 1 + (index % 4)));
  const taken = outcomes.filter(({ code }) => code === null).reduce((sum, { thing }) => sum + thing.seats, 0);
  expect(await seatsOf(id)).toBe(taken);
  expect(taken).toBeLessThanOrEqual(10);
  // The last seats go to those who fit.
  const single = await agency.hold(id, 1);
  expect(single.code).toBe(taken === 10 ? 'SOLD_OUT' : null);
});

test('PostgreSQL itself refuses a seat too many', async () => {
  const { id } = await agency.open({ capacity: 2, minPax: 1 });
  await agency.hold(id, 2);
  await expect(graph.sql('UPDATE departures SET seats_taken = 3 WHERE id = $1', [id])).rejects.toThrow(
    'departures_not_oversold',
  );
  const sneak = graph.sql(
    `INSERT INTO bookings (id, organisation_id, reference, departure_id, hold_expires_at, seats, total_minor)
     VALUES ($1, $2, 'SNEAK', $3, now() + interval '1 hour', 1, 1)`,
    [randomUUID(), agency.organisation, id],
  );
  await expect(sneak).rejects.toThrow('departures_not_oversold');
  await expect(graph.sql('UPDATE bookings SET seats = 1 WHERE departure_id = $1', [id])).rejects.toThrow(
    'seats, price and departure of a booking stay',
  );
});

test('lines that do not add up to seats and price are not written', async () => {
  const { id } = await agency.open();
  const wrong = graph.sql(
    `INSERT INTO bookings (id, organisation_id, reference, departure_id, hold_expires_at, seats, total_minor)
     VALUES ($1, $2, 'NO-LINES', $3, now() + interval '1 hour', 1, 100000)`,
    [randomUUID(), agency.organisation, id],
  );
  await expect(wrong).rejects.toThrow('the lines do not add up');
  expect(await seatsOf(id)).toBe(0);
});

test('a hold that ran out reads as expired, its seats as free, before anybody clears it away', async () => {
  const { id } = await agency.open({ capacity: 4 });
  const held = await agency.hold(id, 3);
  await agency.lapse(held.thing.id);
  const { data } = await graph.ask(
    `query ($id: ID!, $booking: ID!) { departure(id: $id) { vacancies seatsTaken } tourBooking(id: $booking) { status } }`,
    { as: agency.staff, variables: { id, booking: held.thing.id } },
  );
  expect(data).toEqual({ departure: { vacancies: 4, seatsTaken: 0 }, tourBooking: { status: 'EXPIRED' } });
  const listed = async (status: string): Promise<string[]> =>
    (
      await graph.ask(`{ tourBookings(status: ${status}, first: 100) { nodes { id status } } }`, {
        as: agency.staff,
      })
    ).data.tourBookings.nodes.map((booking: { id: string; status: string }) => {
      expect(booking.status).toBe(status);
      return booking.id;
    });
  expect(await listed('EXPIRED')).toContain(held.thing.id);
  expect(await listed('ON_HOLD')).not.toContain(held.thing.id);
  const anonymous = await graph.ask('query ($id: ID!) { departure(id: $id) { vacancies } }', {
    variables: { id },
  });
  expect(anonymous.data.departure.vacancies).toBe(4);
  expect(await seatsOf(id)).toBe(3);
});

test('an expired hold frees its seats exactly once, however many want them', async () => {
  const { id } = await agency.open({ capacity: 4 });
  const held = await agency.hold(id, 3);
  await agency.lapse(held.thing.id);
  const outcomes = await Promise.all([
    ...Array.from({ length: 12 }, () => agency.hold(id, 1)),
    ...Array.from({ length: 6 }, () => agency.act('expireTourHolds')),
  ]);
  const holds = outcomes.slice(0, 12);
  expect([count(holds, null), count(holds, 'SOLD_OUT')]).toEqual([4, 8]);
  expect(await seatsOf(id)).toBe(4);
  expect(await statusesOf(id)).toEqual(['EXPIRED', 'ON_HOLD', 'ON_HOLD', 'ON_HOLD', 'ON_HOLD']);
  const [{ freed }] = await graph.sql(
    `SELECT count(*)::int AS freed FROM audit_log WHERE entity_id = $1 AND after ->> 'status' = 'EXPIRED'`,
    [held.thing.id],
  );
  expect(freed).toBe(1);
  expect((await agency.act('expireTourHolds')).thing).toBe(0);
  expect(await seatsOf(id)).toBe(4);
});

test('a hold that ran out is not confirmed, named or cancelled', async () => {
  const { id } = await agency.open();
  const { thing } = await agency.hold(id, 1);
  await agency.lapse(thing.id);
  const seen = { id: thing.id, version: thing.version };
  const confirm = { contractNumber: 'C-1234', paidMinor: thing.total.amountMinor, insurancePrompted: true };
  expect((await agency.act('confirmTourBooking', { ...seen, ...confirm })).code).toBe('HOLD_EXPIRED');
  expect((await agency.act('nameTravellers', { ...seen, travellers: agency.adults(1) })).code).toBe(
    'HOLD_EXPIRED',
  );
  expect((await agency.act('cancelTourBooking', seen)).code).toBe('ILLEGAL_TRANSITION');
  expect(await statusesOf(id)).toEqual(['ON_HOLD']);
});

test('of many who confirm or cancel one booking at one time, one does, and the seats follow him', async () => {
  const { id } = await agency.open();
  const held = await agency.hold(id, 2);
  const named = await agency.act('nameTravellers', {
    ...{ id: held.thing.id, version: held.thing.version, travellers: agency.adults(2) },
  });
  const seen = { id: held.thing.id, version: named.thing.version };
  const outcomes = await times(10, (index) =>
    index % 2
      ? agency.act('cancelTourBooking', seen)
      : agency.act('confirmTourBooking', {
          ...seen,
          ...{ contractNumber: `C-${randomUUID().toUpperCase()}`.slice(0, 30), insurancePrompted: true },
          paidMinor: held.thing.total.amountMinor,
        }),
  );
  expect([count(outcomes, null), count(outcomes, 'VERSION_CONFLICT')]).toEqual([1, 9]);
  const [status] = await statusesOf(id);
  expect(await seatsOf(id)).toBe(status === 'CONFIRMED' ? 2 : 0);
});

test('a repeated key holds once', async () => {
  const { id } = await agency.open();
  const idempotencyKey = randomUUID();
  const outcomes = await times(6, () => agency.hold(id, 2, { idempotencyKey }));
  expect(new Set(outcomes.map(({ thing }) => thing.id)).size).toBe(1);
  expect(await seatsOf(id)).toBe(2);
  expect((await agency.hold(id, 3, { idempotencyKey })).code).toBe('IDEMPOTENCY_KEY_REUSED');
});

test('a cancelled departure and a hold at the same time leave no seat behind', async () => {
  const departure = await agency.open();
  const { id, version } = departure;
  const outcomes = await Promise.all([
    ...Array.from({ length: 8 }, () => agency.hold(id, 1)),
    agency.act('cancelDeparture', { id, version, reason: 'COMPANY_DECISION' }),
  ]);
  expect(outcomes.at(-1)!.code).toBeNull();
  expect(count(outcomes.slice(0, 8), null) + count(outcomes.slice(0, 8), 'ILLEGAL_TRANSITION')).toBe(8);
  expect(await seatsOf(id)).toBe(0);
});

test('the minimum group guarantees the departure', async () => {
  const { id } = await agency.open({ minPax: 4 });
  await agency.book(id, 3);
  const status = async () =>
    (await graph.ask('query ($id: ID!) { departure(id: $id) { status } }', { variables: { id } })).data
      .departure.status;
  expect(await status()).toBe('OPEN');
  const bookings = await times(2, () => agency.book(id, 1));
  expect(bookings.map(({ thing }) => thing.status)).toEqual(['CONFIRMED', 'CONFIRMED']);
  expect(await status()).toBe('GUARANTEED');
});

const waits = (departureId: string, adults: number) =>
  agency.act('waitForTourSeats', {
    ...{ departureId, lines: [{ unit: 'ADULT', quantity: adults }] },
    ...{ contactName: '候補聯絡人', contactPhone: '13812341234' },
  });
const positions = async (departureId: string) => {
  const { data } = await graph.ask(
    `{ tourBookings(departureId: "${departureId}", status: WAITING, orderBy: OLDEST) { nodes { id waitingPosition } } }`,
    { as: agency.staff },
  );
  return data.tourBookings.nodes;
};

test('who waits is offered seats in order, where they suffice, and nobody goes before', async () => {
  const { id: departureId } = await agency.open({ capacity: 3, minPax: 1 });
  const inOrder = { code: 'ILLEGAL_TRANSITION', field: ['input', 'departureId'] };
  expect(await waits(departureId, 3)).toMatchObject(inOrder);
  const first = (await agency.book(departureId, 3)).thing;
  const [four, two, one] = [
    await waits(departureId, 4),
    await waits(departureId, 2),
    await waits(departureId, 1),
  ];
  expect(await positions(departureId)).toEqual([
    { id: four.thing.id, waitingPosition: 1 },
    { id: two.thing.id, waitingPosition: 2 },
    { id: one.thing.id, waitingPosition: 3 },
  ]);
  const offer = () => agency.act('offerTourSeats', { departureId });
  expect(await offer()).toMatchObject(inOrder);
  await agency.act('cancelTourBooking', { id: first.id, version: first.version });
  // Three seats are free: four wait in vain, two are next, and nobody takes one of theirs.
  expect((await agency.hold(departureId, 1)).code).toBe('SOLD_OUT');
  await expect(
    graph.sql(`UPDATE bookings SET status = 'ON_HOLD' WHERE id = $1`, [one.thing.id]),
  ).rejects.toThrow('somebody waits');
  const offered = await Promise.all([offer(), offer(), offer()]);
  expect(offered.map(({ code }) => code).sort()).toEqual(['ILLEGAL_TRANSITION', null, null].sort());
  expect(new Set(offered.map(({ thing }) => thing?.id))).toEqual(
    new Set([two.thing.id, one.thing.id, undefined]),
  );
  // An offer that runs out is the next one's turn; who did not take it may wait again.
  const waitsAgain = await waits(departureId, 2);
  await agency.lapse(two.thing.id);
  expect((await offer()).thing).toMatchObject({ id: waitsAgain.thing.id, status: 'ON_HOLD' });
  const { id, version } = four.thing;
  expect((await agency.act('nameTravellers', { id, version, travellers: agency.adults(4) })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  expect((await agency.act('cancelTourBooking', { id, version })).thing.status).toBe('CANCELLED');
  expect(await positions(departureId)).toEqual([]);
});

test('who waits is told when the departure is called off, and waits no longer when it leaves', async () => {
  const calledOff = await agency.open({ capacity: 1, minPax: 1 });
  await agency.book(calledOff.id, 1);
  const waiting = (await waits(calledOff.id, 1)).thing;
  await agency.step('cancelDeparture', calledOff.id, { reason: 'COMPANY_DECISION' });
  const left = await agency.open({ capacity: 1, minPax: 1 });
  await agency.book(left.id, 1);
  const late = (await waits(left.id, 1)).thing;
  await agency.step('closeDeparture', left.id);
  await agency.moveTo(left.id, 0);
  await agency.step('startDeparture', left.id);
  const rows = await graph.sql('SELECT status FROM bookings WHERE id = ANY($1) ORDER BY status', [
    [waiting.id, late.id],
  ]);
  expect(rows).toEqual([{ status: 'CANCELLED' }, { status: 'EXPIRED' }]);
});
