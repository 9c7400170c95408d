import { expect, test } from '@jest/globals';
import { codeOf, testSubgraph, viewers } from '@media-graph/testing';
import { printing } from '../subgraph.ts';
import { newWorks, type Works } from '../testing/new-works.ts';

const graph = await testSubgraph(printing);

const startedRun = async (works: Works, hoursAhead: number, pressId: string) => {
  const { thing } = await works.schedule(await works.orderInPrepress(), hoursAhead, { copies: 1, pressId });
  return (await works.act('startPressRun', { id: thing.id, version: thing.version })).thing;
};
const report = (works: Works, run: { id: string; version: number }, grossCopies: number) =>
  works.act('reportPressRun', {
    id: run.id,
    version: run.version,
    grossCopies,
    goodCopies: grossCopies,
    wasteStartup: 0,
    wasteRunning: 0,
  });

test('what came lies in the store, and the oldest reel is used up first', async () => {
  const works = await newWorks(graph, 1);
  await works.receive([500_000, 300_000]);
  const read = async (usedUp = false) =>
    (
      await graph.ask(
        `{ paperStocks { id onHandKg reelsOnHand onHandValue { amountMinor currency } reels(usedUp: ${usedUp}) { totalCount nodes { remainingKg } } } }`,
        { as: works.staff },
      )
    ).data.paperStocks;
  expect(await read()).toEqual([
    {
      id: works.stock,
      onHandKg: 1800,
      reelsOnHand: 3,
      onHandValue: { amountMinor: '846000', currency: 'CNY' },
      reels: { totalCount: 3, nodes: [1000, 500, 300].map((remainingKg) => ({ remainingKg })) },
    },
  ]);
  // 15,504 copies are 1200.0096 kg: one reel, and 200 kg of the next.
  await report(works, await startedRun(works, 1, works.press), 15_504);
  const [left] = await read();
  expect(left.reels.nodes).toEqual([{ remainingKg: 299.99 }, { remainingKg: 300 }]);
  expect((await read(true))[0].reels.nodes[0]).toEqual({ remainingKg: 0 });
});

test('runs that end at one time share the paper; what the books do not have is noted, and they are never negative', async () => {
  const works = await newWorks(graph, 1);
  const presses = await Promise.all(Array.from({ length: 6 }, () => works.newPress()));
  const runs = [];
  for (const press of presses) runs.push(await startedRun(works, 1, press));
  // Each takes 309.6 kg of 1000 kg.
  const outcomes = await Promise.all(runs.map((run) => report(works, run, 4000)));
  // What was printed is written down in any case: three find their paper, one a part of it, two nothing.
  expect(outcomes.map(({ code }) => code)).toEqual(Array(6).fill(null));
  const missing = outcomes.map(({ thing }) => thing.paperMissingKg).sort((a, b) => a - b);
  expect(missing).toEqual([0, 0, 0, 238.4, 309.6, 309.6]);
  const [{ rest }] = await graph.sql(
    'SELECT sum(remaining_grams)::int AS rest FROM paper_reels WHERE stock_id = $1',
    [works.stock],
  );
  expect(rest).toBe(0);

  // The reels are entered late, and the run is charged with them.
  const short = outcomes.find(({ thing }) => thing.paperMissingKg === 309.6)!.thing;
  await works.receive([1_000_000]);
  const counts = { grossCopies: 4000, goodCopies: 4000, wasteStartup: 0, wasteRunning: 0 };
  const { thing } = await works.act('correctPressRun', {
    ...{ id: short.id, version: short.version, ...counts, reason: 'A delivery was entered late' },
  });
  expect(thing.paperMissingKg).toBe(0);
});

test('a run does not start without its paper', async () => {
  const works = await newWorks(graph, 1);
  const { thing } = await works.schedule(await works.orderInPrepress(), 1, { copies: 20_000 });
  const start = { id: thing.id, version: thing.version };
  expect((await works.act('startPressRun', start)).code).toBe('SOLD_OUT');
  await works.receive([1_000_000]);
  expect((await works.act('startPressRun', start)).code).toBeNull();
});

test('what a run will take is reserved when it starts, also for two that start at once', async () => {
  const works = await newWorks(graph, 1);
  const presses = await Promise.all(Array.from({ length: 4 }, () => works.newPress()));
  const waiting = [];
  for (const pressId of presses)
    waiting.push((await works.schedule(await works.orderInPrepress(), 1, { copies: 6000, pressId })).thing);
  // Each takes 476 kg of 1000 kg.
  const start = ({ id, version }: { id: string; version: number }) =>
    works.act('startPressRun', { id, version });
  const outcomes = await Promise.all(waiting.map(start));
  expect(outcomes.map(codeOf).sort()).toEqual(['SOLD_OUT', 'SOLD_OUT', 'done', 'done']);
  const begun = outcomes.find(({ code }) => code === null)!.thing;
  const late = waiting[outcomes.findIndex(({ code }) => code === 'SOLD_OUT')]!;
  await works.act('abortPressRun', { id: begun.id, version: begun.version, reason: 'A web break' });
  expect((await start(late)).code).toBeNull();
});

test('PostgreSQL refuses a rest that no run took, a newer reel before an older, and more than a reel has', async () => {
  const works = await newWorks(graph, 2000);
  const run = await startedRun(works, 1, works.press);
  const reels = await graph.sql('SELECT id FROM paper_reels WHERE stock_id = $1 ORDER BY received_at, id', [
    works.stock,
  ]);
  const consume = (reel: string, grams: number) =>
    graph.sql(
      `INSERT INTO paper_consumptions (id, organisation_id, run_id, reel_id, grams) VALUES (gen_random_uuid(), $1, $2, $3, $4)`,
      [works.organisation, run.id, reel, grams],
    );
  await expect(
    graph.sql('UPDATE paper_reels SET remaining_grams = 1 WHERE id = $1', [reels[0].id]),
  ).rejects.toThrow('left of it');
  await expect(consume(reels[1].id, 5)).rejects.toThrow('older reel');
  await expect(consume(reels[0].id, 1_000_001)).rejects.toThrow('paper_reels_never_negative');
  await consume(reels[0].id, 1_000_000);
  await consume(reels[1].id, 5);
});

test('a delivery is checked, and taken for the own works alone', async () => {
  const works = await newWorks(graph, 1);
  expect((await works.receive([0])).code).toBe('INVALID_INPUT');
  expect((await works.receive([])).code).toBe('INVALID_INPUT');
  expect((await works.receive([5000], viewers.headquarters)).code).toBe('FORBIDDEN');
  expect((await works.receive([5000], viewers.travel)).code).toBe('FORBIDDEN');
  expect((await works.receive([5000], viewers.anonymous)).code).toBe('FORBIDDEN');
  const [{ number }] = await graph.sql('SELECT number FROM paper_reels WHERE stock_id = $1', [works.stock]);
  const kind = {
    grade: 'COATED',
    grammage: 105,
    reelWidthMm: 880,
    costPerTonneMinor: '1',
    supplier: 'A mill',
  };
  const again = await works.act('receivePaperStock', { ...kind, reels: [{ number, grams: 5000 }] });
  expect(again.code).toBe('DUPLICATE');
  const [{ count }] = await graph.sql(`SELECT count(*)::int FROM paper_stocks WHERE organisation_id = $1`, [
    works.organisation,
  ]);
  expect(count).toBe(1);
});
