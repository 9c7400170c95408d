import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { addDays } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { travel } from '../subgraph.ts';
import { newAgency } from '../testing/new-agency.ts';
import { travelSettings } from './travel-settings.ts';

const graph = await testSubgraph(travel);
const agency = await newAgency(graph);
const reason = '合同改了';
const set = (key: string, value: number, changes: object = {}, as = agency.manager) =>
  agency.act('setTravelSetting', { key, value, reason, ...changes }, as);

test('a manager settles, nobody else, and only from today on; what has not begun is withdrawn', async () => {
  for (const as of [agency.staff, viewers.finance, viewers.headquarters, viewers.anonymous])
    expect((await set('MOVE_FEE', 5, {}, as)).code).toBe('FORBIDDEN');
  const yesterday = { validFrom: addDays(agency.today, -1) };
  expect((await set('MOVE_FEE', 5, yesterday)).code).toBe('INVALID_INPUT');
  expect((await set('DEPOSIT_SHARE', 0)).code).toBe('INVALID_INPUT');
  expect((await set('MOVE_FEE', 5, { reason: '\u200b\u200b\u200b' })).code).toBe('INVALID_INPUT');
  const { thing } = await set('MOVE_FEE', 5, { validFrom: addDays(agency.today, 9) });
  expect(thing).toMatchObject({ key: 'MOVE_FEE', unit: 'FEN', value: 5 });
  const [{ id }] = thing.values;
  const withdraw = (as = agency.manager) => agency.act('withdrawTravelSetting', { id, reason }, as);
  expect((await withdraw(agency.staff)).code).toBe('FORBIDDEN');
  expect((await withdraw((await newAgency(graph)).manager)).code).toBe('NOT_FOUND');
  expect((await withdraw()).thing).toMatchObject({ value: 0 });
  expect((await withdraw()).code).toBe('ILLEGAL_TRANSITION');
  const ask = (as: Viewer) =>
    graph.entities('Organisation', [agency.organisation], 'travelSettings { key value }', as);
  const { entities } = await ask(viewers.headquarters);
  expect(entities[0].travelSettings).toContainEqual({ key: 'FEE_HOME_1', value: 40 });
  expect((await ask(viewers.editor)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('a booking keeps the fees and the compensation of the instant of its contract, also from the same day on', async () => {
  const departure = await agency.open({ capacity: 20 });
  const party = async () => (await agency.book(departure.id)).thing;
  const [first, called] = [await party(), await party()];
  await set('FEE_HOME_1', 50);
  await set('COMPENSATION_HOME_1', 30);
  const [second, kept] = [await party(), await party()];
  await agency.moveTo(departure.id, 2);
  const termsOf = async (id: string) => {
    const ask = `{ tourBooking(id: "${id}") { cancellationTerms { fromDays feePercent compensationPercent } } }`;
    return (await graph.ask(ask, { as: agency.staff })).data.tourBooking.cancellationTerms;
  };
  expect(await termsOf(first.id)).toEqual([
    { fromDays: 7, feePercent: 0, compensationPercent: 0 },
    { fromDays: 4, feePercent: 20, compensationPercent: 10 },
    { fromDays: 1, feePercent: 40, compensationPercent: 15 },
    { fromDays: 0, feePercent: 60, compensationPercent: 20 },
  ]);
  expect((await termsOf(second.id))[2]).toEqual({ fromDays: 1, feePercent: 50, compensationPercent: 30 });
  const feeOf = async ({ id, version }: { id: string; version: number }) =>
    (await agency.act('cancelTourBooking', { id, version })).thing.fee.amountMinor;
  expect([await feeOf(first), await feeOf(second)]).toEqual(['40000', '50000']);
  const outcome = await agency.step('cancelDeparture', departure.id, {
    ...{ reason: 'COMPANY_DECISION', acceptBreach: true },
  });
  expect(outcome.code).toBeNull();
  const paid = await graph.sql(
    'SELECT compensation_minor::int AS fen FROM bookings WHERE id IN ($1, $2) ORDER BY 1',
    [called.id, kept.id],
  );
  expect(paid).toEqual([{ fen: 15_000 }, { fen: 30_000 }]);
});

test('terms of tours, fees for another date and the longest hold are as they are settled', async () => {
  const own = await newAgency(graph);
  const settle = (key: string, value: number) => set(key, value, {}, own.manager);
  const before = await own.newTour();
  for (const [key, value] of [
    ['DEPOSIT_SHARE', 30],
    ['BALANCE_DUE', 10],
    ['MOVE_FEE', 7000],
    ['LONGEST_HOLD', 60],
  ] as const)
    expect((await settle(key, value)).code).toBeNull();
  const terms = async (id: string) =>
    (await graph.ask(`{ tour(id: "${id}") { terms { depositPercent balanceDueDays } } }`, { as: own.staff }))
      .data.tour.terms;
  expect(await terms(before.id)).toEqual({ depositPercent: 100, balanceDueDays: 0 });
  const after = await own.newTour();
  expect(await terms(after.id)).toEqual({ depositPercent: 30, balanceDueDays: 10 });

  const [from, to] = [await own.open({ tourId: before.id }), await own.open({ tourId: before.id })];
  expect((await own.hold(from.id, 1, { holdMinutes: 61 })).code).toBe('INVALID_INPUT');
  const move = async (more: object = {}) => {
    const { id, version } = (await own.book(from.id)).thing;
    return (await own.act('moveTourBooking', { id, version, toDepartureId: to.id, reason, ...more })).thing
      .total;
  };
  expect((await move()).amountMinor).toBe('107000');
  expect((await move({ feeMinor: '0' })).amountMinor).toBe('100000');
});

test('the database holds the same bounds', async () => {
  const insert = (key: string, value: number) =>
    graph
      .sql(
        `INSERT INTO company_settings (id, organisation_id, key, valid_from, value, reason)
         VALUES (gen_random_uuid(), $1, $2, CURRENT_DATE + 9, $3, 'Tried')`,
        [agency.organisation, key, value],
      )
      .then(
        () => 'taken',
        ({ constraint }) => constraint,
      );
  const out = 'company_settings_bounds';
  for (const [key, { least, most }] of Object.entries(travelSettings.rules))
    expect([key, await insert(key, least - 1), await insert(key, most + 1), await insert(key, most)]).toEqual(
      [...[key, out, out, 'taken']],
    );
});
