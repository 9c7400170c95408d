import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addMonths, monthOf, todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { printing } from '../subgraph.ts';
import { newWorks, type Works } from '../testing/new-works.ts';

const graph = await testSubgraph(printing);
const gramsOfCopy = 4 * 0.43 * 45;
const reason = 'The counter was read wrongly';
const counts = (goodCopies: number, wasteStartup = 0, wasteRunning = 0) => ({
  ...{ goodCopies, wasteStartup, wasteRunning },
  grossCopies: goodCopies + wasteStartup + wasteRunning,
});

const reportedRun = async (good: number) => {
  const works = await newWorks(graph, 2000);
  const issueId: string = randomUUID();
  const orderId = await works.orderInPrepress({ issueId });
  const waiting = (await works.schedule(orderId, 1)).thing;
  const run = (await works.act('startPressRun', { id: waiting.id, version: waiting.version })).thing;
  const { thing } = await works.act('reportPressRun', { id: run.id, version: run.version, ...counts(good) });
  const read = async () => {
    const { data } = await graph.ask(
      `{ pressRun(id: "${run.id}") { version grossCopies goodCopies wasteRate paperMissingKg paper { kg }
          corrections { reason recordedBy formerCounts { goodCopies grossCopies } counts { goodCopies wasteStartup wasteRunning } } order { goodCopies } }
        paperStock(id: "${works.stock}") { onHandKg }
        _entities(representations: [{ __typename: "NewspaperIssue", id: "${issueId}" }]) { ... on NewspaperIssue { goodCopies } } }`,
      { as: works.staff },
    );
    return { ...data.pressRun, onHandKg: data.paperStock.onHandKg, issue: data._entities[0].goodCopies };
  };
  const correct = (version: number, changes: object) =>
    works.act('correctPressRun', { id: run.id, version, reason, ...changes });
  return { works, run, orderId, version: thing.version, read, correct };
};
const onHand = (copies: number) => Math.round(2_000_000 - copies * gramsOfCopy) / 1000;

test('a count is put right, up and down: what stood there stays, and paper, order and issue follow', async () => {
  const { works, version, read, correct } = await reportedRun(5000);
  expect((await correct(version, counts(5100, 20, 30))).code).toBeNull();
  expect(await read()).toMatchObject({
    ...{
      grossCopies: 5150,
      goodCopies: 5100,
      onHandKg: onHand(5150),
      issue: 5100,
      order: { goodCopies: 5100 },
    },
    corrections: [
      {
        ...{ reason, recordedBy: works.staff.subject },
        formerCounts: { goodCopies: 5000, grossCopies: 5000 },
        counts: { goodCopies: 5100, wasteStartup: 20, wasteRunning: 30 },
      },
    ],
  });
  expect((await correct(version + 1, counts(4000))).code).toBeNull();
  const last = await read();
  expect([last.goodCopies, last.onHandKg, last.issue]).toEqual([4000, onHand(4000), 4000]);
  expect(last.corrections).toHaveLength(2);
  expect(last.paper.reduce((sum: number, { kg }: { kg: number }) => sum + kg, 0)).toBeCloseTo(
    (4000 * gramsOfCopy) / 1000,
  );
});

test('paper that is given back goes to the reels that gave it, the last first, and to none too much', async () => {
  const { version, correct, works } = await reportedRun(20_000);
  expect((await correct(version, counts(10))).code).toBeNull();
  const reels = await graph.sql(
    `SELECT remaining_grams::int AS rest FROM paper_reels WHERE stock_id = $1 ORDER BY received_at, id`,
    [works.stock],
  );
  expect(reels).toEqual([{ rest: 1_000_000 - 10 * gramsOfCopy }, { rest: 1_000_000 }]);
});

test('a run that is not counted is reported, not corrected; and versions, reasons and sums are asked for', async () => {
  const { works, run, version, correct } = await reportedRun(100);
  expect((await correct(version - 1, counts(1))).code).toBe('VERSION_CONFLICT');
  expect((await correct(version, { ...counts(1), reason: 'x' })).code).toBe('INVALID_INPUT');
  expect((await correct(version, { ...counts(1), grossCopies: 2 })).field).toEqual(['input', 'grossCopies']);
  const waiting = (await works.schedule(await works.orderInPrepress(), 5)).thing;
  const early = { id: waiting.id, version: waiting.version, ...counts(1), reason };
  expect((await works.act('correctPressRun', early)).code).toBe('ILLEGAL_TRANSITION');
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => correct(version, counts(101))));
  expect(outcomes.filter(({ code }) => code === null)).toHaveLength(1);
  await expect(
    graph.sql('UPDATE press_runs SET good_copies = 1, gross_copies = 1 WHERE id = $1', [run.id]),
  ).rejects.toThrow('a count is corrected');
});

test('a run is begun and reported with the times at which it was', async () => {
  const works = await newWorks(graph, 1000);
  const { thing } = await works.schedule(await works.orderInPrepress(), 1);
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000);
  const start = { id: thing.id, version: thing.version };
  expect((await works.act('startPressRun', { ...start, startedAt: at(5) })).code).toBe('INVALID_INPUT');
  const startedAt = at(-90);
  const begun = (await works.act('startPressRun', { ...start, startedAt })).thing;
  expect(begun.startedAt).toBe(startedAt.toISOString());
  const report = (endedAt: Date) =>
    works.act('reportPressRun', { id: begun.id, version: begun.version, ...counts(10), endedAt });
  expect((await report(at(-91))).code).toBe('INVALID_INPUT');
  expect((await report(at(1))).code).toBe('INVALID_INPUT');
  const endedAt = at(-30);
  expect((await report(endedAt)).thing.endedAt).toBe(endedAt.toISOString());
});

test('a run that waits is given another time, press and number of copies', async () => {
  const works = await newWorks(graph, 1000);
  const soon = Date.now() + 30 * 86_400_000;
  const order = await works.orderInPrepress();
  const { thing: first } = await works.schedule(order, 0, { start: new Date(soon) });
  const { thing: second } = await works.schedule(order, 0, { start: new Date(soon + 86_400_000) });
  const move = (changes: object, { id, version } = second) =>
    works.act('reschedulePressRun', { id, version, ...changes });
  expect((await move({ start: new Date(soon) })).code).toBe('CONFLICT_OVERLAP');
  expect((await move({ start: new Date(0) })).code).toBe('INVALID_INPUT');
  expect((await move({ copies: 0 })).code).toBe('INVALID_INPUT');
  expect((await move({ pressId: randomUUID() })).code).toBe('NOT_FOUND');
  const moved = await move({ start: new Date(soon), pressId: await works.newPress(), copies: 36_000 });
  expect(moved.thing).toMatchObject({
    ...{ plannedStart: new Date(soon).toISOString(), plannedCopies: 36_000 },
    plannedEnd: new Date(soon + 3_600_000).toISOString(),
  });
  const begun = (await works.act('setUpPressRun', { id: first.id, version: first.version })).thing;
  expect((await move({ copies: 5 }, begun)).code).toBe('ILLEGAL_TRANSITION');
});

const today = todayInShanghai();
const [thisMonth, lastMonth] = [monthOf(today), monthOf(addMonths(today, -1))];

/** Runs that ended in the last month, and what its figures and those of this one are. */
const countedLastMonth = async (...goods: number[]) => {
  const works = await newWorks(graph, 3000);
  const orderId = await works.orderInPrepress();
  const under = async (): Promise<{ id: string; version: number }> => {
    const { thing } = await works.schedule(orderId, 1, { pressId: await works.newPress() });
    const startedAt = `${lastMonth}-15T01:00:00+08:00`;
    return (await works.act('startPressRun', { id: thing.id, version: thing.version, startedAt })).thing;
  };
  const report = ({ id, version }: { id: string; version: number }, good: number) =>
    works.act('reportPressRun', { id, version, ...counts(good), endedAt: `${lastMonth}-15T02:00:00+08:00` });
  const runs: { id: string; version: number }[] = [];
  for (const good of goods) runs.push((await report(await under(), good)).thing);
  return { works, under, report, runs };
};
const figuresOf = async ({ organisation, staff }: Works, month: string) => {
  const { entities } = await graph.entities(
    'Organisation',
    [organisation],
    `printingFigures(month: "${month}") { runs goodCopies wasteCopies paperKg books { cost { amountMinor } } }`,
    staff,
  );
  const { books, ...figures } = entities[0].printingFigures;
  return { ...figures, cost: books.cost?.amountMinor ?? null };
};
const change = (verb: 'close' | 'reopen', { organisation }: Works, more: object = {}) =>
  graph.mutate(
    `${verb}PrintingMonth`,
    { organisationId: organisation, month: lastMonth, ...more },
    viewers.finance,
  );
const correct = (works: Works, { id, version }: { id: string; version: number }, good: number, waste = 0) =>
  works.act('correctPressRun', { id, version, reason, ...counts(good, 0, waste) });

test('a closed month stays to the copy and the fen: the open one has what was put right, or known late', async () => {
  const { works, under, report, runs } = await countedLastMonth(5000, 100);
  const late = await under();
  const closed = await figuresOf(works, lastMonth);
  // 77.4 g a copy, at 4,700 yuan a tonne.
  expect(closed).toEqual({ runs: 2, goodCopies: '5100', wasteCopies: '0', paperKg: 394.74, cost: '185528' });
  await change('close', works);
  expect((await correct(works, runs[0]!, 4000, 20)).code).toBeNull();
  expect((await correct(works, runs[1]!, 0)).code).toBeNull();
  expect(await figuresOf(works, lastMonth)).toEqual(closed);
  expect(await figuresOf(works, thisMonth)).toEqual({
    ...{ runs: -1, goodCopies: '-1100', wasteCopies: '20', paperKg: -83.592, cost: '-39288' },
  });
  expect((await report(late, 300)).code).toBeNull();
  expect(await figuresOf(works, lastMonth)).toEqual(closed);
  expect(await figuresOf(works, thisMonth)).toMatchObject({ runs: 0, goodCopies: '-800' });
  const shown = async () =>
    (
      await graph.ask(
        `{ pressRun(id: "${runs[0]!.id}") { goodCopies corrections { countedOn reason recordedBy } } }`,
        {
          as: works.staff,
        },
      )
    ).data.pressRun;
  const entry = { reason, recordedBy: works.staff.subject };
  expect(await shown()).toEqual({ goodCopies: 4000, corrections: [{ ...entry, countedOn: today }] });

  await change('reopen', works, { reason: 'The count is to be in its month' });
  expect((await correct(works, { ...runs[0]!, version: runs[0]!.version + 1 }, 4001, 20)).code).toBeNull();
  expect((await figuresOf(works, lastMonth)).goodCopies).toBe('5101');
  expect((await shown()).corrections[1]).toEqual({ ...entry, countedOn: `${lastMonth}-15` });
});

test('corrections and the closing of their month at once: what was closed stays, and nothing is lost', async () => {
  const { works, runs } = await countedLastMonth(1000, 1000, 1000, 1000, 1000, 1000);
  const corrections = Promise.all(runs.map((run, index) => correct(works, run, 900, index)));
  const closing = change('close', works).then(() => figuresOf(works, lastMonth));
  expect((await corrections).map(({ code }) => code)).toEqual(runs.map(() => null));
  const closed = await closing;
  expect(await figuresOf(works, lastMonth)).toEqual(closed);
  const now = await figuresOf(works, thisMonth);
  expect([
    Number(closed.goodCopies) + Number(now.goodCopies),
    Number(closed.wasteCopies) + Number(now.wasteCopies),
  ]).toEqual([5400, 15]);
  expect(closed.paperKg + now.paperKg).toBeCloseTo((5415 * gramsOfCopy) / 1000, 2);
});

test('the database lets no entry of a closed month be changed, whoever asks', async () => {
  const { works } = await countedLastMonth(10);
  await change('close', works);
  for (const statement of [
    'UPDATE press_counts SET good_copies = good_copies + 1 WHERE organisation_id = $1',
    'DELETE FROM press_counts WHERE organisation_id = $1',
    'UPDATE paper_consumptions SET counted_on = CURRENT_DATE WHERE organisation_id = $1',
  ])
    await expect(graph.sql(statement, [works.organisation])).rejects.toMatchObject({
      constraint: 'closed_months_stay',
    });
});
