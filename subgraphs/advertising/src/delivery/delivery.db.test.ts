import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { inDays, testSubgraph, viewers } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const [desk, twin] = [await openDesk(graph), await openDesk(graph)];
const { order } = await desk.customer();

/** A line of ten a day for ten days, of which four are over. */
const running = async (rateType: string) => {
  const product = await desk.product({ medium: 'DIGITAL', rateType, basePriceMinor: '1000' });
  const days = { startsOn: inDays(0), endsOn: inDays(9) };
  await desk.make('setDigitalAdAvails', { productId: product.id, ...days, capacity: '1000' });
  const draft = await desk.line(order.id, product.id, { endsOn: inDays(9), quantity: '100' });
  const line = await desk.must('startAdLine', await desk.must('bookAdLine', draft));
  await desk.letDaysPass(line.id, 4);
  return line.id as string;
};
const [views, clicks, days] = [await running('CPM'), await running('CPC'), await running('CPD')];

const tell = (onDate: string, lines: object[], more: object = {}, as = desk.staff) =>
  desk.act('recordAdDelivery', { source: 'toutiao', onDate, lines, ...more }, as);
const counted = (lineId: string, impressions: number, clicks = 0) => ({
  ...{ lineId, impressions: String(impressions), clicks: String(clicks) },
});
const see = async (id: string, args = '') => {
  const { adLine } = await desk.ask(
    `{ adLine(id: "${id}") { delivery${args} { unit booked expected delivered impressions clicks countedUntil pace } } }`,
  );
  return adLine.delivery;
};
const behind = async (args = '') => {
  const { adLinesByPace } = await desk.ask(
    `{ adLinesByPace${args} { totalCount nodes { id } aggregate { count } } }`,
  );
  return adLinesByPace.nodes.map(({ id }: { id: string }) => id).sort();
};

test('what ad servers count adds up, what is told again replaces it, and the pace follows', async () => {
  expect(await see(views)).toMatchObject({
    unit: 'IMPRESSIONS',
    booked: '100',
    expected: '40',
    delivered: '0',
    pace: 'BEHIND',
  });
  for (const past of [-4, -3, -2, -1])
    expect(
      (await tell(inDays(past), [counted(views, 10), counted(clicks, 500, 7), counted(days, 1)])).code,
    ).toBeNull();
  expect(await see(views)).toMatchObject({ delivered: '40', pace: 'ON_PACE', countedUntil: inDays(-1) });
  expect(await see(clicks)).toMatchObject({
    unit: 'CLICKS',
    expected: '40',
    delivered: '28',
    impressions: '2000',
    pace: 'BEHIND',
  });
  expect(await see(days)).toMatchObject({
    unit: 'DAYS',
    booked: '10',
    expected: '4',
    delivered: '4',
    pace: 'ON_PACE',
  });
  expect(await behind()).toEqual([clicks]);
  expect(await behind('(pace: ON_PACE)')).toEqual([views, days].sort());
  expect(await behind('(tolerance: 30)')).toEqual([]);
  // Late, and more than thought; without the third line, of which nothing is told any longer.
  await tell(inDays(-1), [counted(views, 30), counted(clicks, 500, 7)]);
  await tell(inDays(-1), [counted(views, 1)], { source: 'web' });
  expect(await see(views)).toMatchObject({ delivered: '61', pace: 'AHEAD' });
  expect(await see(views, `(on: "${inDays(-2)}")`)).toMatchObject({
    expected: '30',
    delivered: '30',
    pace: 'ON_PACE',
  });
  expect(await see(days)).toMatchObject({ delivered: '3', countedUntil: inDays(-2), pace: 'BEHIND' });
  expect(await behind()).toEqual([clicks, days].sort());
  await tell(inDays(-1), [], { source: 'web' });
  expect(await see(views)).toMatchObject({ delivered: '60' });
});

test('two that tell of one day at the same time do not add up', async () => {
  const codes = await Promise.all(
    [7, 8, 9].map((seen) => tell(inDays(-1), [counted(views, seen)], { source: 'race' })),
  );
  expect(codes.map(({ code }) => code)).toEqual([null, null, null]);
  const rows = await graph.sql(`SELECT impressions FROM deliveries WHERE source = 'race'`);
  expect(rows).toHaveLength(1);
  await tell(inDays(-1), [], { source: 'race' });
});

test.each<[string, object[], object, string]>([
  ['a line twice', [counted(views, 1), counted(views, 2)], {}, 'INVALID_INPUT'],
  ['fewer than none', [counted(views, -1)], {}, 'INVALID_INPUT'],
  ['a line that is not there', [counted(randomUUID(), 1)], {}, 'NOT_FOUND'],
  ['a day to come', [counted(views, 1)], { onDate: inDays(1) }, 'INVALID_INPUT'],
  ['a day for which it was not sold', [counted(views, 1)], { onDate: inDays(-5) }, 'INVALID_INPUT'],
  ['a source without a name', [counted(views, 1)], { source: ' ' }, 'INVALID_INPUT'],
])('nobody tells of %s', async (_, lines, more, code) => {
  expect((await tell(inDays(-1), lines, more)).code).toBe(code);
});

test('only the company tells, and only figures are read of it', async () => {
  expect((await tell(inDays(-1), [counted(views, 1)], {}, twin.staff)).code).toBe('NOT_FOUND');
  expect((await tell(inDays(-1), [counted(views, 1)], {}, viewers.headquarters)).code).toBe('FORBIDDEN');
  const { errors } = await graph.ask('{ adLinesByPace(tolerance: 100) { totalCount } }', { as: desk.staff });
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  const event = await desk.product();
  expect(await see((await desk.line(order.id, event.id)).id)).toBeNull();
  expect((await tell(inDays(0), [counted((await desk.line(order.id, event.id)).id, 1)])).code).toBe(
    'INVALID_INPUT',
  );
});

test('the delivery of many lines costs no statement more than that of one', async () => {
  const count = async (ids: string[]) =>
    (
      await graph.statementsOf(() =>
        desk.ask(`{ ${ids.map((id, index) => `l${index}: adLine(id: "${id}") { delivery { pace } }`)} }`),
      )
    ).length;
  expect(await count([views, clicks, days])).toBe(await count([views]));
});

test('what has appeared is shown by a picture, once, which is taken back with a reason', async () => {
  const { adLine } = await desk.ask(`{ adLine(id: "${views}") { placements { id date } } }`);
  const ids = adLine.placements.map(({ id }: { id: string }) => id);
  const shot = { placementId: ids[0], kind: 'SCREENSHOT', assetId: randomUUID() };
  const add = (more: object = {}, as = desk.staff) => desk.act('addAdProof', { ...shot, ...more }, as);
  const without = async () => {
    const { adPlacementsWithoutProof } = await desk.ask(
      `{ adPlacementsWithoutProof(days: { from: "${inDays(-4)}", until: "${inDays(-4)}" }) { nodes { id } } }`,
    );
    return adPlacementsWithoutProof.nodes.map(({ id }: { id: string }) => id);
  };
  expect(await without()).toContain(ids[0]);
  expect((await add({ placementId: ids[9] })).code).toBe('ILLEGAL_TRANSITION');
  expect((await add({ placementId: 'x' })).code).toBe('INVALID_INPUT');
  expect((await add({}, twin.staff)).code).toBe('NOT_FOUND');
  const { thing: proof } = await add();
  expect((await add()).code).toBe('DUPLICATE');
  expect(await without()).not.toContain(ids[0]);
  const shown = async () => {
    const { adLine } = await desk.ask(
      `{ adLine(id: "${views}") { placements { proofs { kind asset { id } recordedBy } } } }`,
    );
    return adLine.placements[0].proofs;
  };
  expect(await shown()).toEqual([
    { kind: 'SCREENSHOT', asset: { id: shot.assetId }, recordedBy: desk.staff.subject },
  ]);
  const withdraw = () => desk.act('withdrawAdProof', { id: proof.id, reason: '截錯畫面' });
  expect((await withdraw()).thing.withdrawnReason).toBe('截錯畫面');
  expect((await withdraw()).code).toBe('ILLEGAL_TRANSITION');
  expect(await shown()).toEqual([]);
  expect((await add()).code).toBeNull();
});
