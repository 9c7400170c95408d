import { expect, test } from '@jest/globals';
import { addDays, monthOf } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import fc from 'fast-check';
import { travel } from '../subgraph.ts';
import { newAgency } from '../testing/new-agency.ts';

const graph = await testSubgraph(travel);
const agency = await newAgency(graph);
const { today } = agency;
const terms = { depositPercent: 30, balanceDueDays: 10, isConfirmedByDeposit: true };
const tourId = (await agency.newTour({ terms })).id as string;

const versionOf = async (id: string): Promise<number> =>
  (await graph.sql('SELECT version FROM bookings WHERE id = $1', [id]))[0].version;
const act = async (mutation: string, id: string, changes: object = {}) =>
  agency.act(mutation, { id, version: await versionOf(id), ...changes });
const pay = (id: string, amountMinor: string, changes: object = {}) =>
  act('recordTourReceipt', id, { amountMinor, method: 'ONLINE', ...changes });
const refund = (id: string, amountMinor: string, changes: object = {}) =>
  act('recordTourRefund', id, { amountMinor, method: 'BANK_TRANSFER', ...changes });
const reverse = (receiptId: string, changes: object = {}) =>
  agency.act('reverseTourReceipt', { receiptId, reason: '支票退票', ...changes });
const confirm = async (id: string, changes: object = {}) => {
  await act('nameTravellers', id, { travellers: agency.adults(1) });
  return act('confirmTourBooking', id, {
    ...{ insurancePrompted: true, contractNumber: `C-${id.slice(-12).toUpperCase()}`, ...changes },
  });
};
const sums = ['deposit', 'paid', 'outstanding', 'refunded', 'fee', 'compensation', 'returned'] as const;
const read = async (id: string) => {
  const { data, errors } = await graph.ask(
    `{ tourBooking(id: "${id}") { status balanceDueOn ${sums.map((sum) => `${sum} { amountMinor }`).join(' ')}
       receipts { id kind amount { amountMinor } receivedOn method reason reverses { id } recordedBy } } }`,
    { as: agency.staff },
  );
  expect(errors).toBeUndefined();
  return data.tourBooking;
};
const moneyOf = async (id: string) => {
  const booking = await read(id);
  return Object.fromEntries(sums.map((sum) => [sum, Number(booking[sum].amountMinor)]));
};
const list = async (filter: string, as = agency.staff) => {
  const { data } = await graph.ask(
    `{ tourBookings(${filter}) { nodes { id } aggregate { count outstanding { amountMinor } refundable { amountMinor } } } }`,
    { as },
  );
  return data.tourBookings;
};

test('a deposit keeps the seats and confirms by the terms; the balance is overdue once its day is over', async () => {
  const { id: departureId } = await agency.open({ tourId, capacity: 3, minPax: 1 });
  const held = (await agency.hold(departureId)).thing;
  expect(held).toMatchObject({ deposit: { amountMinor: '30000' }, isConfirmedByDeposit: true });
  expect(held.balanceDueOn).toBe(addDays(today, 50));
  for (const bad of ['0', '-1', '29999', '100001'])
    expect((await pay(held.id, bad)).code).toBe('INVALID_INPUT');
  for (const receivedOn of [addDays(today, 1), addDays(today, -1)])
    expect((await pay(held.id, '30000', { receivedOn })).code).toBe('INVALID_INPUT');
  expect((await confirm(held.id)).code).toBe('INVALID_INPUT');
  expect((await pay(held.id, '30000')).thing).toMatchObject({ paid: { amountMinor: '30000' } });
  await agency.lapse(held.id);
  expect((await agency.act('expireTourHolds')).code).toBeNull();
  // As the former release does.
  await graph.sql(`UPDATE bookings SET status = 'EXPIRED' WHERE id = $1`, [held.id]);
  expect((await read(held.id)).status).toBe('ON_HOLD');
  expect((await confirm(held.id)).thing.status).toBe('CONFIRMED');
  expect(await moneyOf(held.id)).toMatchObject({ paid: 30_000, outstanding: 70_000, refunded: 0 });

  expect((await list('isOverdue: true')).aggregate.count).toBe(0);
  await graph.sql('UPDATE bookings SET balance_due_on = $2 WHERE id = $1', [held.id, addDays(today, -1)]);
  expect(await list('isOverdue: true, orderBy: BALANCE_DUE')).toMatchObject({
    ...{ nodes: [{ id: held.id }], aggregate: { outstanding: { amountMinor: '70000' } } },
  });
  await pay(held.id, '70000', { reference: '轉帳 0001' });
  expect((await list('isOverdue: true')).aggregate.count).toBe(0);
  expect((await pay(held.id, '1')).code).toBe('INVALID_INPUT');
  const { receipts } = await read(held.id);
  expect(receipts.map((one: { kind: string }) => one.kind)).toEqual(['DEPOSIT', 'BALANCE']);
  expect(receipts[0]).toMatchObject({ method: 'ONLINE', recordedBy: agency.staff.subject });
});

test('a hold with a deposit keeps its departure from leaving, and without a contract all goes back', async () => {
  const { id: departureId } = await agency.open({ tourId, minPax: 1 });
  const { id } = (await agency.hold(departureId)).thing;
  await pay(id, '50000');
  await agency.step('closeDeparture', departureId);
  await agency.moveTo(departureId, 0);
  expect((await agency.step('startDeparture', departureId)).code).toBe('ILLEGAL_TRANSITION');
  expect((await act('cancelTourBooking', id)).thing).toMatchObject({ fee: { amountMinor: '0' } });
  expect(await list('isRefundable: true')).toMatchObject({
    ...{ nodes: [{ id }], aggregate: { refundable: { amountMinor: '50000' } } },
  });
  expect((await refund(id, '50001')).code).toBe('ILLEGAL_TRANSITION');
  expect((await refund(id, '50000', { refundedOn: addDays(today, -1) })).code).toBe('INVALID_INPUT');
  expect((await refund(id, '50000')).code).toBeNull();
  expect((await list('isRefundable: true')).nodes).toEqual([]);
  expect((await refund(id, '1', { isCompensation: true })).code).toBe('ILLEGAL_TRANSITION');
  // The transfer came back: it is due again.
  const { receipts } = await read(id);
  expect((await reverse(receipts[1].id, { reason: '退匯退回' })).code).toBeNull();
  expect(await moneyOf(id)).toMatchObject({ refunded: 50_000, returned: 0 });
  expect((await reverse(receipts[0].id)).code).toBeNull();
  expect(await moneyOf(id)).toMatchObject({ paid: 0, refunded: 0, returned: 0 });
});

test('a cheque that bounces after it was paid back is owed; who waits pays nothing, and is offered nothing once the day has come', async () => {
  const { id: departureId } = await agency.open({ tourId, minPax: 1, capacity: 1 });
  const { id } = (await agency.hold(departureId)).thing;
  const waiting = {
    departureId,
    lines: [{ unit: 'ADULT', quantity: 1 }],
    contactName: '候補',
    contactPhone: '13812341234',
  };
  await pay(id, '50000', { method: 'CHEQUE' });
  const { id: waits } = (await agency.act('waitForTourSeats', waiting)).thing;
  expect((await pay(waits, '100000')).code).toBe('ILLEGAL_TRANSITION');
  await act('cancelTourBooking', id);
  await agency.moveTo(departureId, 0);
  expect((await agency.act('offerTourSeats', { departureId })).code).toBe('ILLEGAL_TRANSITION');
  await refund(id, '50000');
  expect((await reverse((await read(id)).receipts[0].id)).code).toBeNull();
  const owed = { paid: 0, refunded: 50_000, returned: 50_000, outstanding: 50_000 };
  expect(await moneyOf(id)).toMatchObject(owed);
  expect((await refund(id, '1')).code).toBe('ILLEGAL_TRANSITION');
});

test('a bounced cheque leaves the contract and is owed again; an entry is reversed once, whole, and no reversal is', async () => {
  const { id: departureId } = await agency.open({ tourId, minPax: 1 });
  const { id } = (await agency.hold(departureId)).thing;
  await pay(id, '100000', { method: 'CHEQUE' });
  await confirm(id);
  const [cheque] = (await read(id)).receipts;
  expect((await reverse(cheque.id, { reason: ' ' })).code).toBe('INVALID_INPUT');
  expect((await reverse(cheque.id, { reversedOn: addDays(today, -1) })).code).toBe('INVALID_INPUT');
  const tried = await Promise.all([1, 2, 3].map(() => reverse(cheque.id)));
  expect(tried.map(({ code }) => code).sort()).toEqual(
    ['ILLEGAL_TRANSITION', 'ILLEGAL_TRANSITION', null].sort(),
  );
  const booking = await read(id);
  expect(booking.status).toBe('CONFIRMED');
  expect(booking.receipts[1]).toMatchObject({
    ...{ reverses: { id: cheque.id }, amount: { amountMinor: '-100000' }, reason: '支票退票' },
  });
  expect(await moneyOf(id)).toMatchObject({ paid: 0, outstanding: 100_000 });
  expect((await reverse(booking.receipts[1].id)).code).toBe('ILLEGAL_TRANSITION');
});

test('receipts of a closed month are only reversed in an open one, and the month stays to the fen', async () => {
  const { id: departureId } = await agency.open({ tourId, minPax: 1 });
  const { id } = (await agency.hold(departureId)).thing;
  const month = monthOf(addDays(`${today.slice(0, 7)}-01`, -1));
  await graph.sql('UPDATE bookings SET created_at = $2::date WHERE id = $1', [id, `${month}-01`]);
  await pay(id, '40000', { receivedOn: `${month}-02` });
  const closed = { organisationId: agency.organisation, month };
  expect((await graph.mutate('closeTravelMonth', closed, viewers.finance)).code).toBeNull();
  const received = async (one: string) => {
    const { entities } = await graph.entities(
      'Organisation',
      [agency.organisation],
      `travelFigures(month: "${one}") { books { received { amountMinor } } }`,
      viewers.headquarters,
    );
    return Number(entities[0].travelFigures.books.received?.amountMinor ?? 0);
  };
  const before = [await received(month), await received(monthOf(today))];
  expect((await pay(id, '1000', { receivedOn: `${month}-03` })).code).not.toBeNull();
  const [{ id: receiptId }] = (await read(id)).receipts;
  expect((await reverse(receiptId, { reversedOn: `${month}-04` })).code).not.toBeNull();
  expect((await reverse(receiptId)).code).toBeNull();
  expect([await received(month), await received(monthOf(today))]).toEqual([before[0], before[1]! - 40_000]);
  await graph.mutate('reopenTravelMonth', { ...closed, reason: '測試重開' }, viewers.finance);
});

test('money is listed by day, kind and way, for staff and finance alone', async () => {
  const { data } = await graph.ask(
    `{ tourReceipts(days: { from: "${today}" }, kind: BALANCE, method: CHEQUE) { nodes { amount { amountMinor } booking { reference } }
       aggregate { count amount { amountMinor } } } }`,
    { as: agency.staff },
  );
  expect(data.tourReceipts.aggregate).toEqual({ count: 2, amount: { amountMinor: '0' } });
  const other = await newAgency(graph);
  const counts = async (as: typeof agency.staff) =>
    (await graph.ask('{ tourReceipts { totalCount } }', { as })).data?.tourReceipts?.totalCount ?? null;
  expect([await counts(other.staff), await counts(viewers.anonymous)]).toEqual([0, null]);
  const { data: ours } = await graph.ask('{ tourReceipts { nodes { id } } }', { as: agency.staff });
  const [{ id: receiptId }] = ours.tourReceipts.nodes;
  const strange = { receiptId, reason: '不是我們的' };
  expect((await agency.act('reverseTourReceipt', strange, other.staff)).code).toBe('NOT_FOUND');
  expect((await agency.act('reverseTourReceipt', strange, viewers.finance)).code).toBe('FORBIDDEN');
});

type Step = { do: 'pay' | 'refund' | 'compensate' | 'reverse' | 'confirm' | 'cancel'; amount: number };
const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('pay', 'pay', 'refund', 'compensate', 'reverse', 'confirm', 'cancel'),
  amount: fc.constantFrom(0, 10_000, 30_000, 70_000, 100_000),
});

test('after any history, also at once, paid + owed = kept + given back + still to be given back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 4, maxLength: 10 }),
      fc.integer({ min: 1, max: 14 }),
      async (history, days) => {
        const { id: departureId } = await agency.open({ tourId, minPax: 1, departsOn: addDays(today, days) });
        const { id } = (await agency.hold(departureId)).thing;
        const take = async ({ do: what, amount }: Step) => {
          const some = String(amount);
          if (what === 'pay') await pay(id, some);
          else if (what === 'confirm') await confirm(id, { paidMinor: some });
          else if (what === 'cancel') await act('cancelTourBooking', id);
          else if (what === 'reverse') {
            const { receipts } = await read(id);
            if (receipts.length > 0) await reverse(receipts[amount % receipts.length].id);
          } else await refund(id, some, { isCompensation: what === 'compensate' });
        };
        for (let at = 0; at < history.length; at += 2) {
          await Promise.all(history.slice(at, at + 2).map(take));
          const booking = await read(id);
          const { paid, refunded, fee, returned, outstanding, compensation } = await moneyOf(id);
          const entered = booking.receipts.reduce(
            (sum: number, one: { amount: { amountMinor: string } }) => sum + Number(one.amount.amountMinor),
            0,
          );
          const claim = { CANCELLED: fee!, EXPIRED: 0 }[booking.status as string] ?? 100_000;
          expect(entered).toBe(paid! - returned!);
          expect(refunded).toBe(Math.max(paid! - claim, returned!));
          expect(outstanding).toBe(claim - paid! + refunded!);
          expect(returned! <= refunded! + compensation! && paid! >= 0).toBe(true);
        }
      },
    ),
    { numRuns: 8 },
  );
});
