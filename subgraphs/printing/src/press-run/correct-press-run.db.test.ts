import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import { printing } from '../subgraph.ts';
import { newWorks } from '../testing/new-works.ts';

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
