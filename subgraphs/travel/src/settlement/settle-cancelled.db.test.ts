import { expect, test } from '@jest/globals';
import { addDays } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { travel } from '../subgraph.ts';
import { newAgency } from '../testing/new-agency.ts';

const graph = await testSubgraph(travel);
const agency = await newAgency(graph);
const versionOf = async (id: string): Promise<number> =>
  (await graph.sql('SELECT version FROM departures WHERE id = $1', [id]))[0].version;
const move = async (mutation: string, id: string, changes: object = {}) =>
  agency.act(mutation, { id, version: await versionOf(id), ...changes });
const supplier = (await agency.act('registerTravelSupplier', { name: { en: 'Coaches' }, kind: 'TRANSPORT' }))
  .thing;
const ask = async (id: string, fields: string) => {
  const { data, errors } = await graph.ask(`{ departure(id: "${id}") { ${fields} } }`, { as: agency.staff });
  expect(errors).toBeUndefined();
  return data.departure;
};
const services = async (id: string) =>
  (await ask(id, 'services { id version cost { amountMinor } paidOn cancelledOn reason }')).services;
const sums = ({
  paid,
  refunded,
  compensation,
  revenue,
  cost,
  margin,
}: Record<string, { amountMinor: string }>) =>
  [paid, refunded, compensation, revenue, cost, margin].map((sum) => Number(sum!.amountMinor));
const settlement =
  'paid { amountMinor } refunded { amountMinor } compensation { amountMinor } revenue { amountMinor } cost { amountMinor } margin { amountMinor } reopenReason';

test('a cancelled departure is settled: compensation, fees that were kept, and what suppliers keep', async () => {
  const { id, departsOn } = await agency.open({ minPax: 8 });
  const early = (await agency.book(id, 1)).thing;
  await agency.book(id, 2);
  const order = { departureId: id, supplierId: supplier.id, description: '旅遊車', costMinor: '90000' };
  expect((await agency.act('orderTravelService', order)).code).toBeNull();
  await agency.moveTo(id, 5);
  // One in five of 1000 yuan is kept.
  await agency.act('cancelTourBooking', { id: early.id, version: early.version });
  expect(
    (await move('cancelDeparture', id, { reason: 'COMPANY_DECISION', acceptBreach: true })).code,
  ).toBeNull();
  const [coach] = await services(id);
  const reason = '司機已改派，收三成';
  const cancel = { id: coach.id, version: 1, cancellationCostMinor: '27000', reason };
  for (const bad of ['90001', '-1'])
    expect((await agency.act('cancelTravelService', { ...cancel, cancellationCostMinor: bad })).code).toBe(
      'INVALID_INPUT',
    );
  expect((await agency.act('cancelTravelService', cancel)).thing).toMatchObject({
    ...{ cancelledOn: agency.today, reason, cost: { amountMinor: '27000' } },
  });
  expect((await agency.act('orderTravelService', { ...order, costMinor: '500' })).code).toBeNull();

  const settled = await move('settleDeparture', id);
  expect([settled.code, settled.thing.status, settled.thing.cancelledOn]).toEqual([
    null,
    'SETTLED',
    agency.today,
  ]);
  const read = await ask(id, `settlement { ${settlement} }`);
  expect(sums(read.settlement)).toEqual([300_000, 280_000, 20_000, 0, 27_500, -27_500]);
  const month = agency.today.slice(0, 7);
  const figures = await graph.entities(
    'Organisation',
    [agency.organisation],
    `travelFigures(month: "${month}") { departures books { cost { amountMinor } margin { amountMinor } } }`,
    viewers.headquarters,
  );
  expect(figures.entities[0].travelFigures).toEqual({
    departures: 0,
    books: { cost: { amountMinor: '27500' }, margin: { amountMinor: '-27500' } },
  });
  expect(departsOn).toBeTruthy();
});

test('a fee whose payment was reversed is settled as the books have it: it is owed', async () => {
  const { id } = await agency.open({ minPax: 8 });
  const booked = (await agency.book(id, 1)).thing;
  await agency.moveTo(id, 5);
  await agency.act('cancelTourBooking', { id: booked.id, version: booked.version });
  const [receipt] = await graph.sql('SELECT id FROM booking_receipts WHERE booking_id = $1', [booked.id]);
  const reversed = await agency.act('reverseTourReceipt', { receiptId: receipt.id, reason: '支票退票' });
  expect(reversed.code).toBeNull();
  await move('cancelDeparture', id, { reason: 'COMPANY_DECISION', acceptBreach: true });
  expect((await move('settleDeparture', id)).code).toBeNull();
  const read = await ask(id, `settlement { ${settlement} }`);
  expect(sums(read.settlement)).toEqual([20_000, 0, 0, 20_000, 0, 20_000]);
});

test('a bill that comes late opens the settlement again, and the one before is kept', async () => {
  const { id } = await agency.open();
  await agency.book(id, 2);
  await move('closeDeparture', id);
  await agency.moveTo(id, -3);
  await move('startDeparture', id);
  await move('completeDeparture', id);
  const order = { departureId: id, supplierId: supplier.id, description: '旅遊車', costMinor: '50000' };
  await agency.act('orderTravelService', order);
  const [coach] = await services(id);
  await move('settleDeparture', id);
  expect((await agency.act('orderTravelService', order)).code).toBe('ILLEGAL_TRANSITION');
  const bill = { id: coach.id, version: 1, costMinor: '56000', reason: '帳單 0615' };
  expect((await agency.act('changeTravelService', bill)).code).toBe('ILLEGAL_TRANSITION');
  expect((await move('reopenTravelSettlement', id, { reason: ' ' })).code).toBe('INVALID_INPUT');
  const reopened = await Promise.all(
    [1, 2, 3].map(async () => move('reopenTravelSettlement', id, { reason: '帳單晚到' })),
  );
  expect(reopened.filter(({ code }) => code === null)).toHaveLength(1);
  expect((await agency.act('changeTravelService', bill)).code).toBeNull();
  await move('settleDeparture', id);
  const read = await ask(id, `settlement { ${settlement} } formerSettlements { ${settlement} }`);
  expect(sums(read.settlement)).toEqual([200_000, 0, 0, 200_000, 56_000, 144_000]);
  expect(read.formerSettlements.map(sums)).toEqual([[200_000, 0, 0, 200_000, 50_000, 150_000]]);
  expect(read.formerSettlements[0].reopenReason).toBe('帳單晚到');
});

test('a guaranteed departure does not fall to too few travellers, even when some cancel', async () => {
  const { id } = await agency.open({ minPax: 2 });
  const { thing } = await agency.book(id, 2);
  expect((await ask(id, 'status guaranteedAt')).guaranteedAt).toBeTruthy();
  await agency.act('cancelTourBooking', { id: thing.id, version: thing.version });
  expect((await move('cancelDeparture', id, { reason: 'UNDER_ENROLMENT' })).code).toBe('ILLEGAL_TRANSITION');
  await expect(
    graph.sql(
      `UPDATE departures SET status = 'CANCELLED', cancelled_on = $2, cancel_reason = 'UNDER_ENROLMENT' WHERE id = $1`,
      [id, agency.today],
    ),
  ).rejects.toThrow('departures_guarantee_kept');
  await graph.sql('UPDATE departures SET guaranteed_at = NULL WHERE id = $1', [id]);
  expect((await ask(id, 'guaranteedAt')).guaranteedAt).toBeTruthy();
  await move('closeDeparture', id);
  expect((await move('reopenDeparture', id)).thing.status).toBe('GUARANTEED');
  expect((await move('cancelDeparture', id, { reason: 'COMPANY_DECISION' })).code).toBeNull();
});

test('nobody is paid before the order, and a payment that came back is taken back', async () => {
  const { id } = await agency.open();
  const order = { departureId: id, supplierId: supplier.id, description: '酒店', costMinor: '100' };
  for (const bad of [addDays(agency.today, 1), '1900-01-01'])
    expect((await agency.act('orderTravelService', { ...order, orderedOn: bad })).code).toBe('INVALID_INPUT');
  const orderedOn = addDays(agency.today, -10);
  await agency.act('orderTravelService', { ...order, orderedOn });
  const [hotel] = await services(id);
  const pay = (paidOn: string) => agency.act('payTravelService', { id: hotel.id, paidOn });
  for (const bad of ['1900-01-01', addDays(orderedOn, -1), addDays(agency.today, 1)])
    expect(await pay(bad)).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'paidOn'] });
  expect((await pay(orderedOn)).code).toBeNull();
  const change = { id: hotel.id, version: 2, costMinor: '120', reason: '帳單' };
  expect((await agency.act('changeTravelService', change)).code).toBe('ILLEGAL_TRANSITION');
  const back = { id: hotel.id, version: 2, reason: '退匯' };
  expect((await agency.act('takeBackTravelPayment', back)).thing).toMatchObject({
    paidOn: null,
    reason: '退匯',
  });
  expect((await agency.act('takeBackTravelPayment', { ...back, version: 3 })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  expect((await agency.act('changeTravelService', { ...change, version: 3 })).code).toBeNull();
  await expect(
    graph.sql(`UPDATE supplier_services SET paid_on = ordered_on - 1 WHERE id = $1`, [hotel.id]),
  ).rejects.toThrow('supplier_services_paid_after_order');
});
