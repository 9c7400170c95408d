import { expect, test } from '@jest/globals';
import { addDays, monthOf } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import fc from 'fast-check';
import { travel } from '../subgraph.ts';
import { newAgency } from '../testing/new-agency.ts';

const graph = await testSubgraph(travel);
const agency = await newAgency(graph);
const { today } = agency;
const tourId = (await agency.newTour()).id as string;
const unit = { unit: 'ADULT', minAge: 18, maxAge: 120 };
const open = (priceMinor: string, changes: object = {}) =>
  agency.open({ tourId, minPax: 1, units: [{ ...unit, priceMinor }], ...changes });
const reason = '旅客改期';

const act = async (mutation: string, id: string, changes: object) => {
  const [{ version }] = await graph.sql('SELECT version FROM bookings WHERE id = $1', [id]);
  return agency.act(mutation, { id, version, reason, ...changes });
};
const move = (id: string, toDepartureId: string, changes: object = {}) =>
  act('moveTourBooking', id, { toDepartureId, ...changes });
const remove = async (id: string, changes: object = {}) => {
  const [{ id: travellerId }] = await graph.sql('SELECT id FROM travellers WHERE booking_id = $1 LIMIT 1', [
    id,
  ]);
  return act('removeTraveller', id, { travellerId, ...changes });
};
const read = async (id: string) => {
  const { data, errors } = await graph.ask(
    `{ tourBooking(id: "${id}") { seats departure { id } total { amountMinor } paid { amountMinor } outstanding { amountMinor }
       refunded { amountMinor } travellers { id } lines { quantity unitPrice { amountMinor } }
       amendments { from { id } to { id } seatsBefore seatsAfter totalBefore { amountMinor } totalAfter { amountMinor }
         fee { amountMinor } amendedOn reason recordedBy } } }`,
    { as: agency.staff },
  );
  expect(errors).toBeUndefined();
  return data.tourBooking;
};
const taken = async (id: string): Promise<number> =>
  (await graph.sql('SELECT seats_taken FROM departures WHERE id = $1', [id]))[0].seats_taken;
const invoiced = async (month = monthOf(today)): Promise<number> => {
  const { entities } = await graph.entities(
    'Organisation',
    [agency.organisation],
    `travelFigures(month: "${month}") { books { invoiced { amountMinor } } }`,
    viewers.headquarters,
  );
  return Number(entities[0].travelFigures.books.invoiced?.amountMinor ?? 0);
};

test('a party moves to another date with what it paid; what is too little is owed, and too much goes back', async () => {
  const [here, dearer, cheaper] = [await open('100000'), await open('120000'), await open('90000')];
  const { id } = (await agency.book(here.id, 2)).thing;
  const before = await invoiced();
  expect((await move(id, here.id)).code).toBe('INVALID_INPUT');
  expect((await move(id, 'x')).code).not.toBeNull();
  expect((await move(id, dearer.id, { feeMinor: '-1' })).code).toBe('INVALID_INPUT');
  expect((await move(id, dearer.id, { reason: ' ' })).code).toBe('INVALID_INPUT');
  expect((await move(id, dearer.id, { feeMinor: '5000' })).thing).toMatchObject({
    changeReason: reason,
  });
  expect([await taken(here.id), await taken(dearer.id)]).toEqual([0, 2]);
  expect(await read(id)).toMatchObject({
    ...{
      total: { amountMinor: '245000' },
      paid: { amountMinor: '200000' },
      outstanding: { amountMinor: '45000' },
    },
    amendments: [
      {
        from: { id: here.id },
        to: { id: dearer.id },
        totalBefore: { amountMinor: '200000' },
        amendedOn: today,
      },
    ],
  });
  expect(await invoiced()).toBe(before + 45_000);
  await move(id, cheaper.id);
  expect(await read(id)).toMatchObject({
    ...{ total: { amountMinor: '185000' }, refunded: { amountMinor: '15000' }, seats: 2 },
    lines: [{ quantity: 2, unitPrice: { amountMinor: '90000' } }],
  });
  expect(await invoiced()).toBe(before - 15_000);
});

test('a date takes no more than it has, also when parties move at once, and only while it is sold', async () => {
  const [here, there] = [await open('100000'), await open('100000', { capacity: 3 })];
  const parties = [];
  for (const seats of [2, 2, 2]) parties.push((await agency.book(here.id, seats)).thing.id as string);
  const moved = await Promise.all(parties.map((id) => move(id, there.id)));
  expect(moved.map(({ code }) => code).sort()).toEqual(['SOLD_OUT', 'SOLD_OUT', null].sort());
  expect([await taken(here.id), await taken(there.id)]).toEqual([4, 2]);
  expect(moved.find(({ code }) => code)!.field).toBeNull();
  // Two that change places lock in one order.
  const rest = parties.filter((_, index) => moved[index]!.code !== null);
  const [other] = parties.filter((_, index) => moved[index]!.code === null);
  await Promise.all([move(other!, here.id), move(rest[0]!, there.id)]);
  expect((await taken(here.id)) + (await taken(there.id))).toBe(6);
  const old = await open('100000', { units: [{ ...unit, maxAge: 30, priceMinor: '100000' }] });
  expect((await move(rest[1]!, old.id)).code).toBe('INVALID_INPUT');
  await agency.step('closeDeparture', there.id);
  const closed = { code: 'ILLEGAL_TRANSITION', field: ['input', 'toDepartureId'] };
  expect(await move(rest[1]!, there.id)).toMatchObject(closed);
  const strange = await newAgency(graph);
  expect((await move(rest[1]!, (await strange.open()).id)).code).toBe('INVALID_INPUT');
  const held = (await agency.hold(here.id)).thing;
  expect((await move(held.id, old.id)).code).toBe('ILLEGAL_TRANSITION');
});

test('somebody leaves a party: a seat is free, and a cancellation’s share of the price is kept', async () => {
  const here = await open('100000');
  const { id } = (await agency.book(here.id, 2)).thing;
  await agency.moveTo(here.id, 5);
  expect((await act('removeTraveller', id, { travellerId: here.id })).code).toBe('NOT_FOUND');
  expect((await remove(id)).thing).toMatchObject({ seats: 1, total: { amountMinor: '120000' } });
  expect(await read(id)).toMatchObject({
    ...{ refunded: { amountMinor: '80000' }, travellers: [{}], lines: [{ quantity: 1 }] },
    amendments: [
      { seatsBefore: 2, seatsAfter: 1, fee: { amountMinor: '20000' }, recordedBy: agency.staff.subject },
    ],
  });
  expect(await taken(here.id)).toBe(1);
  expect((await remove(id)).code).toBe('INVALID_INPUT');
  const cancelled = await act('cancelTourBooking', id, { reason: undefined });
  // 20,000 for the change, and a fifth of the price that is left.
  expect(cancelled.thing).toMatchObject({
    fee: { amountMinor: '40000' },
    refunded: { amountMinor: '160000' },
  });
});

test('money that went back is owed again when the party moves to a dearer date', async () => {
  const [here, there] = [await open('100000'), await open('100000')];
  const { id } = (await agency.book(here.id, 2)).thing;
  await remove(id);
  const refund = { amountMinor: '100000', method: 'BANK_TRANSFER', reason: undefined };
  expect((await act('recordTourRefund', id, refund)).code).toBeNull();
  expect((await move(id, there.id, { feeMinor: '5000' })).code).toBeNull();
  expect(await read(id)).toMatchObject({
    ...{ refunded: { amountMinor: '100000' }, outstanding: { amountMinor: '5000' } },
  });
  const pay = (amountMinor: string) =>
    act('recordTourReceipt', id, { amountMinor, method: 'ONLINE', reason: undefined });
  expect((await pay('5001')).code).toBe('INVALID_INPUT');
  expect((await pay('5000')).code).toBeNull();
});

test('what a contract of a closed month is changed by counts on the day of the change', async () => {
  const [here, dearer] = [await open('100000'), await open('120000')];
  const { id } = (await agency.book(here.id, 2)).thing;
  const month = monthOf(addDays(`${today.slice(0, 7)}-01`, -1));
  await graph.sql('UPDATE bookings SET created_at = $2::date, confirmed_at = $2::date WHERE id = $1', [
    id,
    `${month}-20`,
  ]);
  const closed = { organisationId: agency.organisation, month };
  expect((await graph.mutate('closeTravelMonth', closed, viewers.finance)).code).toBeNull();
  const before = await invoiced();
  expect(await invoiced(month)).toBe(200_000);
  expect((await move(id, dearer.id, { feeMinor: '5000' })).code).toBeNull();
  expect([await invoiced(month), await invoiced()]).toEqual([200_000, before + 45_000]);
  expect((await remove(id)).code).toBeNull();
  expect((await act('cancelTourBooking', id, { reason: undefined })).code).toBeNull();
  const [{ fee }] = await graph.sql('SELECT fee_minor::int AS fee FROM bookings WHERE id = $1', [id]);
  expect([await invoiced(month), await invoiced()]).toEqual([200_000, before + fee - 200_000]);
});

test('seats, price and date are changed by an entry alone', async () => {
  const here = await open('100000');
  const { id } = (await agency.book(here.id, 2)).thing;
  for (const change of ['seats = 1', 'total_minor = 1', 'change_fee_minor = 1'])
    await expect(graph.sql(`UPDATE bookings SET ${change} WHERE id = $1`, [id])).rejects.toThrow('stay');
  const insert = (seats: number, total: number) =>
    graph.sql(
      `INSERT INTO booking_amendments (id, organisation_id, booking_id, to_departure_id, seats_after, total_after, fee_minor, reason)
       VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, 0, '不合行數')`,
      [agency.organisation, id, here.id, seats, total],
    );
  await expect(insert(1, 200_000)).rejects.toThrow('the lines do not add up');
  await expect(insert(2, 199_999)).rejects.toThrow('the lines do not add up');
});

test('after any amendments the months hold what was contracted', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('move', 'back', 'remove', 'cancel'), { minLength: 1, maxLength: 4 }),
      async (history) => {
        const before = await invoiced();
        const [here, there] = [await open('100000'), await open('70000')];
        const { id } = (await agency.book(here.id, 3)).thing;
        for (const what of history) {
          if (what === 'move') await move(id, there.id, { feeMinor: '1000' });
          else if (what === 'back') await move(id, here.id);
          else if (what === 'remove') await remove(id);
          else await act('cancelTourBooking', id, { reason: undefined });
        }
        const [row] = await graph.sql(
          `SELECT (CASE status WHEN 'CANCELLED' THEN fee_minor ELSE total_minor END)::int AS kept, paid_minor::int AS paid,
             refunded_minor::int AS refunded, status, seats FROM bookings WHERE id = $1`,
          [id],
        );
        expect(await invoiced()).toBe(before + row.kept);
        expect(row.paid).toBe(Math.min(row.paid, row.kept) + row.refunded);
        expect((await taken(here.id)) + (await taken(there.id))).toBe(
          row.status === 'CANCELLED' ? 0 : row.seats,
        );
      },
    ),
    { numRuns: 5 },
  );
});
