import { expect, test } from '@jest/globals';
import { addDays, monthOf } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { travel } from '../subgraph.ts';
import { newAgency } from '../testing/new-agency.ts';

const graph = await testSubgraph(travel);
const agency = await newAgency(graph);
const { today, organisation } = agency;
const supplier = (await agency.act('registerTravelSupplier', { name: { en: 'Coaches' }, kind: 'TRANSPORT' }))
  .thing;
const lastMonth = monthOf(addDays(`${today.slice(0, 7)}-01`, -1));

const ask = async (query: string, as = agency.staff) => {
  const { data, errors } = await graph.ask(query, { as });
  expect(errors).toBeUndefined();
  return data;
};
/** A departure that left in the last month, with a coach for 500 yuan. */
const travelled = async () => {
  const daysAgo = Number(today.slice(8)) + 3;
  const { id } = await agency.travelled(daysAgo);
  await agency.act('orderTravelService', {
    ...{ departureId: id, supplierId: supplier.id, description: '旅遊車', costMinor: '50000' },
  });
  const { departure } = await ask(`{ departure(id: "${id}") { services { id version } } }`);
  return { departureId: id, id: departure.services[0].id as string };
};
const correct = async (id: string, amountMinor: string, changes: object = {}) => {
  const [{ version }] = await graph.sql('SELECT version FROM supplier_services WHERE id = $1', [id]);
  return agency.act('correctTravelCost', { id, version, amountMinor, reason: '帳單 0615', ...changes });
};
const monthCost = async (month: string): Promise<string> => {
  const { _entities } = await ask(
    `{ _entities(representations: [{ __typename: "Organisation", id: "${organisation}" }]) {
      ... on Organisation { travelFigures(month: "${month}") { books { cost { amountMinor } } } } } }`,
    viewers.headquarters,
  );
  return _entities[0].travelFigures.books.cost?.amountMinor ?? '0';
};
const owed = async () =>
  (await ask('{ travelSuppliers { nodes { owed { amountMinor } } } }')).travelSuppliers.nodes[0].owed
    .amountMinor;

test('a bill that differs after the settlement follows in settlement and month, and the closed month stays', async () => {
  const { departureId, id } = await travelled();
  expect((await correct(id, '6000')).code).toBe('ILLEGAL_TRANSITION');
  await agency.act('payTravelService', { id, paidOn: today });
  await agency.step('settleDeparture', departureId);
  const closed = { organisationId: organisation, month: lastMonth };
  expect((await graph.mutate('closeTravelMonth', closed, viewers.finance)).code).toBeNull();
  const before = [await monthCost(lastMonth), await monthCost(monthOf(today))];

  for (const bad of ['0', '-50001', '99999999999999'])
    expect(await correct(id, bad)).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'amountMinor'] });
  for (const bad of [addDays(today, 1), '1999-01-01'])
    expect((await correct(id, '6000', { correctedOn: bad })).code).not.toBeNull();
  expect((await correct(id, '6000', { reason: '\u200b' })).code).toBe('INVALID_INPUT');
  const lateDay = `${lastMonth}-28`;
  expect((await correct(id, '6000', { correctedOn: lateDay })).code).not.toBeNull();
  const corrected = await correct(id, '6000');
  expect(corrected.thing).toMatchObject({ cost: { amountMinor: '56000' }, owed: { amountMinor: '6000' } });
  expect(await owed()).toBe('6000');
  expect([await monthCost(lastMonth), await monthCost(monthOf(today))]).toEqual([
    before[0],
    String(Number(before[1]) + 6000),
  ]);
  const { departure } = await ask(
    `{ departure(id: "${departureId}") { settlement { cost { amountMinor } corrected { amountMinor } margin { amountMinor } }
      services { corrections { amount { amountMinor } correctedOn reason recordedBy } } } }`,
  );
  expect(departure.settlement).toEqual({
    ...{
      cost: { amountMinor: '56000' },
      corrected: { amountMinor: '6000' },
      margin: { amountMinor: '144000' },
    },
  });
  expect(departure.services[0].corrections).toEqual([
    {
      amount: { amountMinor: '6000' },
      correctedOn: today,
      reason: '帳單 0615',
      recordedBy: agency.staff.subject,
    },
  ]);

  // The difference is paid, and a credit comes back; the other way round the payment is taken back.
  expect((await agency.act('payTravelService', { id, paidOn: today })).thing.owed.amountMinor).toBe('0');
  expect((await agency.act('payTravelService', { id, paidOn: today })).code).toBe('ILLEGAL_TRANSITION');
  expect((await correct(id, '-9000')).thing.owed.amountMinor).toBe('-9000');
  expect(await owed()).toBe('-9000');
  const [{ version }] = await graph.sql('SELECT version FROM supplier_services WHERE id = $1', [id]);
  const back = await agency.act('takeBackTravelPayment', { id, version, reason: '退匯' });
  expect(back.thing.owed.amountMinor).toBe('47000');

  const opened = await graph.mutate('reopenTravelMonth', { ...closed, reason: '帳單晚到' }, viewers.finance);
  expect(opened.code).toBeNull();
});

test('corrections are entered, not written, and never make a service cost less than nothing', async () => {
  const { departureId, id } = await travelled();
  await agency.step('settleDeparture', departureId);
  const [{ version }] = await graph.sql('SELECT version FROM supplier_services WHERE id = $1', [id]);
  const outcomes = await Promise.all(
    [1, 2, 3].map(() =>
      agency.act('correctTravelCost', { id, version, amountMinor: '-20000', reason: '帳單減收' }),
    ),
  );
  expect(outcomes.filter(({ code }) => code === null)).toHaveLength(1);
  expect((await correct(id, '-20000')).code).toBeNull();
  expect((await correct(id, '-20000')).code).toBe('INVALID_INPUT');
  for (const sql of [
    'UPDATE supplier_services SET corrected_minor = 0 WHERE id = $1',
    'UPDATE departure_settlements SET corrected_minor = 0 WHERE departure_id = (SELECT departure_id FROM supplier_services WHERE id = $1)',
  ])
    await expect(graph.sql(sql, [id])).rejects.toThrow('a correction is entered');
  const other = await newAgency(graph);
  const strange = { id, version: 1, amountMinor: '1', reason: '不是我們的' };
  expect((await agency.act('correctTravelCost', strange, other.staff)).code).toBe('NOT_FOUND');
  for (const as of [viewers.headquarters, viewers.anonymous, viewers.finance])
    expect((await agency.act('correctTravelCost', strange, as)).code).toBe('FORBIDDEN');
});
