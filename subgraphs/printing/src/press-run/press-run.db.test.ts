import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { codeOf, type Outcome, testSubgraph } from '@media-graph/testing';
import { printing } from '../subgraph.ts';
import { newWorks } from '../testing/new-works.ts';

const graph = await testSubgraph(printing);
const codes = (outcomes: Outcome[]): string[] => outcomes.map(codeOf).sort();
const times = <Value>(count: number, make: (index: number) => Promise<Value>): Promise<Value[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)));
const onlyOne = (count: number, code: string): string[] => [...Array(count - 1).fill(code), 'done'];

test('an order goes its whole way by its runs and its people', async () => {
  const works = await newWorks(graph);
  const issueId = randomUUID();
  const orderId = await works.orderInPrepress({ issueId, quantity: 1000 });
  const status = async () =>
    (
      await graph.ask(`{ printOrder(id: "${orderId}") { status version goodCopies runs { status } } }`, {
        as: works.staff,
      })
    ).data.printOrder;

  let run = (await works.schedule(orderId, 5, { copies: 600 })).thing;
  expect((await status()).status).toBe('SCHEDULED');
  run = (await works.act('setUpPressRun', { id: run.id, version: run.version })).thing;
  expect((await status()).status).toBe('PRINTING');
  run = (await works.act('startPressRun', { id: run.id, version: run.version })).thing;
  run = (
    await works.act('stopPressRun', {
      id: run.id,
      version: run.version,
      kind: 'STOPPED',
      reason: 'Web break',
    })
  ).thing;
  run = (await works.act('resumePressRun', { id: run.id, version: run.version })).thing;
  const counts = { grossCopies: 640, goodCopies: 600, wasteStartup: 25, wasteRunning: 15 };
  run = (await works.act('reportPressRun', { id: run.id, version: run.version, ...counts })).thing;
  run = (await works.act('completePressRun', { id: run.id, version: run.version })).thing;
  expect(await status()).toMatchObject({
    status: 'FINISHING',
    goodCopies: 600,
    runs: [{ status: 'COMPLETED' }],
  });

  const tooFew = await works.act('deliverPrintOrder', { id: orderId, version: (await status()).version });
  expect(tooFew.code).toBe('ILLEGAL_TRANSITION');
  let second = (await works.schedule(orderId, 8, { copies: 400 })).thing;
  expect((await status()).status).toBe('PRINTING');
  second = (await works.act('startPressRun', { id: second.id, version: second.version })).thing;
  const more = { grossCopies: 420, goodCopies: 410, wasteStartup: 10, wasteRunning: 0 };
  await works.act('reportPressRun', { id: second.id, version: second.version, ...more });
  for (const [step, expected] of [
    ['deliverPrintOrder', 'DELIVERED'],
    ['invoicePrintOrder', 'INVOICED'],
  ] as const)
    expect((await works.act(step, { id: orderId, version: (await status()).version })).thing?.status).toBe(
      expected,
    );

  const { data } = await graph.ask(
    `{ pressRun(id: "${run.id}") {
      startedAt endedAt wasteRate stops { kind reason resumedAt } plannedPaperKg paper { kg reel { remainingKg receivedKg } }
    }
    _entities(representations: [{ __typename: "NewspaperIssue", id: "${issueId}" }]) {
      ... on NewspaperIssue { goodCopies wasteCopies wasteRate pressStart pressEnd pressRuns { id } } } }`,
    { as: works.staff },
  );
  expect(data.pressRun.wasteRate).toBe(40 / 640);
  expect(data.pressRun.stops).toEqual([
    { kind: 'STOPPED', reason: 'Web break', resumedAt: expect.any(String) },
  ]);
  // 640 copies × 4 對開張 × 0.43 m² × 45 g/m².
  expect(data.pressRun.paper).toEqual([
    { kg: 49.536, reel: { receivedKg: 1000, remainingKg: expect.any(Number) } },
  ]);
  expect(data._entities[0]).toMatchObject({
    goodCopies: 1010,
    wasteCopies: 50,
    pressStart: data.pressRun.startedAt,
  });
  expect(data._entities[0].pressRuns).toHaveLength(2);
});

test('of many who put runs on one press at one time, one does', async () => {
  const works = await newWorks(graph);
  const orders = await times(12, () => works.orderInPrepress());
  const outcomes = await Promise.all(orders.map((order) => works.schedule(order, 10)));
  expect(codes(outcomes)).toEqual(onlyOne(12, 'CONFLICT_OVERLAP').sort());
  const [{ count }] = await graph.sql('SELECT count(*)::int FROM press_runs WHERE press_id = $1', [
    works.press,
  ]);
  expect(count).toBe(1);
});

test('set-up and clean-up belong to the time; behind them the press is free, and where a run was aborted', async () => {
  const works = await newWorks(graph);
  const order = await works.orderInPrepress();
  const soon = Date.now() + 30 * 86_400_000;
  const at = (minutes: number) => ({
    start: new Date(soon + minutes * 60_000),
  });
  // 1000 copies at 36,000 an hour are two minutes; 20 minutes before and 15 behind.
  const first = await works.schedule(order, 0, at(0));
  expect(first.code).toBeNull();
  expect((await works.schedule(order, 0, at(36))).code).toBe('CONFLICT_OVERLAP');
  expect((await works.schedule(order, 0, at(37))).code).toBeNull();
  expect((await works.schedule(order, 0, at(-10))).code).toBe('CONFLICT_OVERLAP');
  const { id, version } = first.thing!;
  await works.act('abortPressRun', { id, version, reason: 'No longer needed' });
  expect((await works.schedule(order, 0, at(-10))).code).toBeNull();
});

test('of many runs that start on one press, one does', async () => {
  const works = await newWorks(graph);
  const order = await works.orderInPrepress();
  const runs = await times(8, (index) => works.schedule(order, 10 + index));
  const outcomes = await Promise.all(
    runs.map(({ thing }) => works.act('startPressRun', { id: thing.id, version: thing.version })),
  );
  expect(codes(outcomes)).toEqual(onlyOne(8, 'CONFLICT_OVERLAP').sort());
});

test('a run that is put aside gives the press to another one, and waits until that is done', async () => {
  const works = await newWorks(graph);
  const order = await works.orderInPrepress();
  const at = { start: new Date(Date.now() + 5 * 3_600_000) };
  const seen = ({ thing }: Outcome) => ({ id: thing.id, version: thing.version });
  let book = await works.act('startPressRun', seen(await works.schedule(order, 0, at)));
  expect((await works.schedule(order, 0, at)).code).toBe('CONFLICT_OVERLAP');
  book = await works.act('stopPressRun', {
    ...seen(book),
    kind: 'SUSPENDED',
    reason: 'An extra comes first',
  });
  const extra = await works.act('startPressRun', seen(await works.schedule(order, 0, at)));
  expect((await works.act('resumePressRun', seen(book))).code).toBe('CONFLICT_OVERLAP');
  const counts = { grossCopies: 1000, goodCopies: 1000, wasteStartup: 0, wasteRunning: 0 };
  await works.act('completePressRun', seen(await works.act('reportPressRun', { ...seen(extra), ...counts })));
  expect((await works.act('resumePressRun', seen(book))).code).toBeNull();
});

test('a run is reported once, of many who do it at one time; a repeated key has one effect', async () => {
  const works = await newWorks(graph);
  const run = (await works.schedule(await works.orderInPrepress(), 10)).thing;
  const { thing } = await works.act('startPressRun', { id: run.id, version: run.version });
  const report = {
    id: run.id,
    version: thing.version,
    grossCopies: 1020,
    goodCopies: 1000,
    wasteStartup: 10,
    wasteRunning: 10,
  };
  const outcomes = await times(8, () => works.act('reportPressRun', report));
  expect(codes(outcomes)).toEqual(onlyOne(8, 'VERSION_CONFLICT').sort());
  const [{ grams }] = await graph.sql(
    'SELECT sum(grams)::int AS grams FROM paper_consumptions WHERE run_id = $1',
    [run.id],
  );
  expect(grams).toBe(1020 * 4 * 0.43 * 45);

  const next = (await works.schedule(await works.orderInPrepress(), 20)).thing;
  const idempotencyKey = randomUUID();
  const same = await times(5, () =>
    works.act('abortPressRun', { id: next.id, version: next.version, reason: 'Twice', idempotencyKey }),
  );
  expect(new Set(same.map((one) => JSON.stringify(one))).size).toBe(1);
  expect(same[0]).toMatchObject({ code: null, thing: { status: 'ABORTED', version: 2 } });
});

test('a run is refused for the wrong paper, press, time or copies, and nothing changes', async () => {
  const works = await newWorks(graph);
  const order = await works.orderInPrepress({ pageCount: 48 });
  const thin = await works.orderInPrepress({ grammage: 48.8 });
  const other = await newWorks(graph);
  const outcomes = [
    await works.schedule(order, 10),
    await works.schedule(thin, 10),
    await works.schedule(thin, -1, { stockId: other.stock }),
    await works.schedule(randomUUID(), 10),
    await works.schedule('no id', 10),
    await works.schedule(await works.orderInPrepress(), -1),
    await works.schedule(await works.orderInPrepress(), 10, { copies: 0 }),
    await works.schedule(await works.orderInPrepress(), 10, { priority: 101 }),
    await works.schedule((await works.quote()).thing.id, 10),
  ];
  expect(outcomes.map(({ code, field }) => `${code} ${field?.[1]}`)).toEqual([
    'INVALID_INPUT pressId',
    'INVALID_INPUT stockId',
    'NOT_FOUND stockId',
    'NOT_FOUND orderId',
    'INVALID_INPUT orderId',
    'INVALID_INPUT start',
    'INVALID_INPUT copies',
    'INVALID_INPUT priority',
    'ILLEGAL_TRANSITION orderId',
  ]);
  const [{ count }] = await graph.sql('SELECT count(*)::int FROM press_runs WHERE organisation_id = $1', [
    works.organisation,
  ]);
  expect(count).toBe(0);
});

test('copies that do not add up are refused, by the mutation and by PostgreSQL', async () => {
  const works = await newWorks(graph);
  const run = (await works.schedule(await works.orderInPrepress(), 10)).thing;
  const { thing } = await works.act('startPressRun', { id: run.id, version: run.version });
  const counts = { grossCopies: 1001, goodCopies: 1000, wasteStartup: 10, wasteRunning: 10 };
  const { code, field } = await works.act('reportPressRun', {
    id: run.id,
    version: thing.version,
    ...counts,
  });
  expect([code, field]).toEqual(['INVALID_INPUT', ['input', 'grossCopies']]);
  await expect(
    graph.sql(
      `UPDATE press_runs SET status = 'CLEANUP', ended_at = now(), gross_copies = 9, good_copies = 9, waste_startup = 1, waste_running = 0 WHERE id = $1`,
      [run.id],
    ),
  ).rejects.toThrow('press_runs_copies_add_up');
});

test('a cancelled order takes its waiting runs off the press', async () => {
  const works = await newWorks(graph);
  const order = await works.orderInPrepress();
  await works.schedule(order, 10);
  const { data } = await graph.ask(`{ printOrder(id: "${order}") { version } }`, { as: works.staff });
  await works.act('cancelPrintOrder', {
    id: order,
    version: data.printOrder.version,
    reason: 'The customer left',
  });
  const after = await graph.ask(
    `{ printOrder(id: "${order}") { status cancelReason runs { status abortReason } } }`,
    { as: works.staff },
  );
  expect(after.data.printOrder).toEqual({
    status: 'CANCELLED',
    cancelReason: 'The customer left',
    runs: [{ status: 'ABORTED', abortReason: 'The customer left' }],
  });
});
