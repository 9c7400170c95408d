import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import { printing } from '../subgraph.ts';
import { newWorks } from '../testing/new-works.ts';

const graph = await testSubgraph(printing);
const works = await newWorks(graph);
const reason = 'Prices of the year';
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);
const parts =
  'paper { amountMinor } time { amountMinor } plates { amountMinor } total { amountMinor } margin { amountMinor }';

const costOf = async (id: string) => {
  const { data } = await graph.ask(`{ printOrder(id: "${id}") { cost { ${parts} } } }`, { as: works.staff });
  const { cost } = data.printOrder;
  return (
    cost &&
    Object.fromEntries(
      Object.entries(cost as Record<string, { amountMinor: string } | null>).map(([part, money]) => [
        part,
        money && Number(money.amountMinor),
      ]),
    )
  );
};

test("a job's cost is its paper, its time on the press and its plates; what is left of the price is the margin", async () => {
  const issueId: string = randomUUID();
  const id = await works.orderInPrepress({ issueId });
  expect(await costOf(id)).toBeNull();
  const { thing } = await works.schedule(id, 1, { setupMinutes: 20, cleanupMinutes: 10 });
  const run = (await works.act('startPressRun', { id: thing.id, version: 1, startedAt: ago(90) })).thing;
  const counts = { grossCopies: 1100, goodCopies: 1000, wasteStartup: 60, wasteRunning: 40 };
  await works.act('reportPressRun', { id: run.id, version: run.version, ...counts, endedAt: ago(0) });
  // 1100 copies of 77.4 g at 4,700 yuan a tonne.
  const paper = Math.round(85_140 * 0.47);
  expect(await costOf(id)).toEqual({ paper, time: null, plates: null, total: null, margin: null });
  for (const [key, value] of [
    ['PRESS_HOUR_PRICE', 6000],
    ['PLATE_PRICE', 500],
  ] as const)
    await works.act('setPrintingSetting', { key, value, reason }, works.manager);
  // As if set a day ago: just past midnight the run began on the day before.
  await graph.sql('ALTER TABLE company_settings DISABLE TRIGGER USER');
  await graph.sql(
    `UPDATE company_settings SET valid_from = valid_from - 1, set_at = set_at - interval '1 day' WHERE organisation_id = $1`,
    [works.organisation],
  );
  await graph.sql('ALTER TABLE company_settings ENABLE TRIGGER USER');
  // Two hours, and 64 plates; nothing is delivered yet.
  const total = paper + 12_000 + 32_000;
  expect(await costOf(id)).toEqual({ paper, time: 12_000, plates: 32_000, total, margin: -total });
  await works.act('deliverPrintOrder', await works.orderNow(id));
  expect((await costOf(id))!.margin).toBe(100_000 - total);

  const { data } = await graph.ask(
    `query ($is: [_Any!]!) { _entities(representations: $is) { ... on NewspaperIssue {
      printOrders { id } paperKg paperTakenKg paperCost { amountMinor } } } }`,
    {
      as: works.staff,
      variables: {
        is: [
          {
            __typename: 'NewspaperIssue',
            id: issueId,
            issueDate: '2024-05-07',
            pageCount: 16,
            format: 'BROADSHEET',
            totalDraw: 850,
          },
          { __typename: 'NewspaperIssue', id: randomUUID() },
        ],
      },
    },
  );
  expect(data._entities).toEqual([
    {
      printOrders: [{ id }],
      paperKg: 79.335,
      paperTakenKg: 85.14,
      paperCost: { amountMinor: String(paper) },
    },
    { printOrders: [], paperKg: null, paperTakenKg: null, paperCost: null },
  ]);
});

test('time that a run was put aside is not the job’s, and many jobs take as many statements as one', async () => {
  const ids: string[] = [];
  for (let index = 0; index < 2; index++) {
    const id = await works.orderInPrepress();
    const { thing } = await works.schedule(id, 1, {
      pressId: await works.newPress(),
      setupMinutes: 0,
      cleanupMinutes: 0,
    });
    const run = (await works.act('startPressRun', { id: thing.id, version: 1, startedAt: ago(60) })).thing;
    const stopped = (
      await works.act('stopPressRun', {
        ...{ id: run.id, version: run.version },
        kind: 'SUSPENDED',
        reason: 'For another',
      })
    ).thing;
    await graph.sql(
      `UPDATE run_stops SET stopped_at = stopped_at - interval '30 minutes' WHERE run_id = $1`,
      [run.id],
    );
    const resumed = (await works.act('resumePressRun', { id: run.id, version: stopped.version })).thing;
    const counts = { grossCopies: 10, goodCopies: 10, wasteStartup: 0, wasteRunning: 0 };
    await works.act('reportPressRun', { id: run.id, version: resumed.version, ...counts });
    ids.push(id);
  }
  expect((await costOf(ids[0]!))!.time).toBe(3000);
  const statements = (some: readonly string[]) =>
    graph.statementsOf(() =>
      graph.ask(
        `{ ${some.map((id, index) => `o${index}: printOrder(id: "${id}") { cost { ${parts} } }`).join(' ')} }`,
        { as: works.staff },
      ),
    );
  expect(await statements(ids)).toHaveLength((await statements(ids.slice(1))).length);
});
