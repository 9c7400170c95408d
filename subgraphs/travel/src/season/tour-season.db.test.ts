import { expect, test } from '@jest/globals';
import { addDays } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { travel } from '../subgraph.ts';
import { newAgency } from '../testing/new-agency.ts';

const graph = await testSubgraph(travel);
const agency = await newAgency(graph);
const reason = '酒店調價';
const day = (ahead: number) => addDays(agency.today, ahead);
const adult = (priceMinor: string) => [{ unit: 'ADULT', priceMinor }];
const create = (
  tourId: string,
  [from, until]: readonly [number, number],
  changes: object = {},
  as = agency.staff,
) =>
  agency.act(
    'createTourSeason',
    {
      ...{ tourId, name: { zhHant: '黃金週' }, startsOn: day(from), endsOn: day(until) },
      ...{ prices: adult('150000'), ...changes },
    },
    as,
  );
const amend = ({ id, version }: { id: string; version: number }, changes: object) =>
  agency.act('updateTourSeason', { id, version, reason, ...changes });
const priceOf = async (departureId: string) =>
  (
    await graph.ask(`{ departure(id: "${departureId}") { units { unit price { amountMinor } } } }`, {
      as: agency.staff,
    })
  ).data.departure.units[0].price.amountMinor;

test('a departure is proposed the price of its season; it and its bookings keep what they have', async () => {
  const tour = await agency.newTour();
  const { thing: season } = await create(tour.id, [60, 66]);
  const plan = (ahead: number, changes: object = {}) =>
    agency.open({ tourId: tour.id, departsOn: day(ahead), units: [{ unit: 'ADULT' }], ...changes });
  const [first, last] = [await plan(60), await plan(66)];
  expect([await priceOf(first.id), await priceOf(last.id)]).toEqual(['150000', '150000']);
  const own = await plan(61, { units: adult('99') });
  expect(await priceOf(own.id)).toBe('99');
  const late = { tourId: tour.id, departsOn: day(67), units: [{ unit: 'ADULT' }] };
  expect((await agency.plan(late)).code).toBe('INVALID_INPUT');
  const child = { tourId: tour.id, departsOn: day(60), units: [{ unit: 'CHILD' }] };
  expect((await agency.plan(child)).code).toBe('INVALID_INPUT');

  const booked = (await agency.book(first.id)).thing;
  expect((await amend(season, { prices: adult('180000') })).thing.changeReason).toBe(reason);
  expect(await priceOf(first.id)).toBe('150000');
  await agency.step('updateDeparture', first.id, { prices: [{ unit: 'ADULT' }], reason });
  expect(await priceOf(first.id)).toBe('180000');
  const [row] = await graph.sql('SELECT total_minor::int AS total FROM bookings WHERE id = $1', [booked.id]);
  expect(row).toEqual({ total: 150_000 });
  expect((await agency.book(first.id)).thing.total.amountMinor).toBe('180000');
});

test('seasons of one tour share no day, also when they come at once; a retired one makes room and is taken up again', async () => {
  const [tour, other] = [await agency.newTour(), await agency.newTour()];
  const outcomes = await Promise.all([1, 2, 3, 4].map(() => create(tour.id, [100, 110])));
  expect(outcomes.map(({ code }) => code).sort()).toEqual(
    ['CONFLICT_OVERLAP', 'CONFLICT_OVERLAP', 'CONFLICT_OVERLAP', null].sort(),
  );
  const { thing: season } = outcomes.find(({ code }) => !code)!;
  expect((await create(tour.id, [110, 120])).code).toBe('CONFLICT_OVERLAP');
  expect((await create(other.id, [110, 120])).code).toBeNull();
  const { thing: next } = await create(tour.id, [111, 120]);
  expect((await amend(next, { startsOn: day(110) })).code).toBe('CONFLICT_OVERLAP');
  const { thing: gone } = await amend(season, { isRetired: true });
  const { thing: earlier } = await amend(next, { startsOn: day(105) });
  expect((await amend(gone, { isRetired: false })).code).toBe('CONFLICT_OVERLAP');
  await amend(earlier, { startsOn: day(111) });
  const seasons = async (isRetired: boolean, as = agency.staff) =>
    (await graph.ask(`{ tour(id: "${tour.id}") { seasons(isRetired: ${isRetired}) { startsOn } } }`, { as }))
      .data.tour.seasons;
  expect(await seasons(true)).toEqual([{ startsOn: day(100) }]);
  expect((await amend(gone, { isRetired: false })).code).toBeNull();
  expect(await seasons(false, viewers.anonymous)).toEqual([{ startsOn: day(100) }, { startsOn: day(111) }]);
});

test('bad input, others’ tours and old versions are refused', async () => {
  const tour = await agency.newTour();
  const stranger = await newAgency(graph);
  expect((await create(tour.id, [1, 2], {}, stranger.staff)).code).toBe('NOT_FOUND');
  expect((await create(tour.id, [1, 2], {}, viewers.headquarters)).code).toBe('FORBIDDEN');
  for (const changes of [
    { endsOn: day(-1) },
    { endsOn: day(800) },
    { prices: [] },
    { prices: adult('-1') },
    { prices: adult('100000001') },
    { prices: [...adult('1'), ...adult('2')] },
    { name: { zhHant: '\u200b' } },
    { name: { zhHant: '長'.repeat(61) } },
  ])
    expect([changes, (await create(tour.id, [1, 2], changes)).code]).toEqual([changes, 'INVALID_INPUT']);
  const { thing } = await create(tour.id, [1, 2]);
  expect((await amend(thing, { startsOn: day(3) })).code).toBe('INVALID_INPUT');
  expect((await amend({ ...thing, version: 9 }, {})).code).toBe('VERSION_CONFLICT');
  expect((await amend(thing, { reason: ' ' })).code).toBe('INVALID_INPUT');
});

test('many tours with their seasons are read in a statement each', async () => {
  const ask =
    '{ tours(first: 50) { nodes { seasons { name { zhHant } prices { price { amountMinor } } } } } }';
  const statements = await graph.statementsOf(async () =>
    expect((await graph.ask(ask)).errors).toBeUndefined(),
  );
  expect(statements.filter((sql) => /FROM "tour_season/.test(sql))).toHaveLength(2);
});
