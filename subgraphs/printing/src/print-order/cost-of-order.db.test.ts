import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import { printing } from '../subgraph.ts';
import { newWorks, type Works } from '../testing/new-works.ts';

const graph = await testSubgraph(printing);
const works = await newWorks(graph);
const reason = 'Prices of the year';
const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);
const parts =
  'paper { amountMinor } time { amountMinor } plates { amountMinor } remadePlates { amountMinor } total { amountMinor } margin { amountMinor }';

const setPrices = async ({ organisation, act, manager }: Works) => {
  for (const [key, value] of [
    ['PRESS_HOUR_PRICE', 6000],
    ['PLATE_PRICE', 500],
  ] as const)
    await act('setPrintingSetting', { key, value, reason }, manager);
  // As if set a day ago: just past midnight the run began on the day before.
  await graph.sql('ALTER TABLE company_settings DISABLE TRIGGER USER');
  await graph.sql(
    `UPDATE company_settings SET valid_from = valid_from - 1, set_at = set_at - interval '1 day' WHERE organisation_id = $1`,
    [organisation],
  );
  await graph.sql('ALTER TABLE company_settings ENABLE TRIGGER USER');
};

const costOf = async (id: string, { staff: as } = works) => {
  const { data } = await graph.ask(`{ printOrder(id: "${id}") { cost { ${parts} } } }`, { as });
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
  expect(await costOf(id)).toEqual({
    paper,
    time: null,
    plates: null,
    remadePlates: 0,
    total: null,
    margin: null,
  });
  await setPrices(works);
  // Two hours, and 64 plates; nothing is delivered yet.
  const total = paper + 12_000 + 32_000;
  expect(await costOf(id)).toEqual({
    paper,
    time: 12_000,
    plates: 32_000,
    remadePlates: 0,
    total,
    margin: -total,
  });
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

test('plates that were made anew are part of the cost, by the inks of their side; what was never made costs nothing', async () => {
  const own = await newWorks(graph);
  const act = async (mutation: string, input: object) => {
    const { thing, code } = await own.act(mutation, input);
    expect([mutation, code]).toEqual([mutation, null]);
    return thing;
  };
  const id = await own.orderInPrepress({ pageCount: 4, colours: '4+1' });
  const { thing: run } = await own.schedule(id, 1);
  const runId: string = run.id;
  const plates = async (): Promise<
    { id: string; version: number; pageNumber: number; number: number; status: string }[]
  > => {
    const asked = `{ pressRun(id: "${runId}") { plates { id version pageNumber number status } } }`;
    return (await graph.ask(asked, { as: own.staff })).data.pressRun.plates;
  };
  const advance = async (status: string, from: string) => {
    const named = (await plates()).filter((plate) => plate.status === from);
    const seen = named.map((plate) => ({ id: plate.id, version: plate.version }));
    await act('advancePressPlates', { runId, status, plates: seen });
  };
  const remake = async (page: number) => {
    const plate = (await plates()).find(
      ({ pageNumber, status }) => pageNumber === page && status !== 'SCRAPPED',
    )!;
    await act('remakePressPlate', { id: plate.id, version: plate.version, reason: 'A scratch' });
  };
  await act('orderPressPlates', { runId });
  // Ordered anew before it was made: nothing was spoilt.
  await remake(3);
  await advance('MADE', 'ORDERED');
  await remake(1);
  await remake(2);
  await advance('MADE', 'ORDERED');
  await remake(2);
  await advance('MADE', 'ORDERED');
  await advance('MOUNTED', 'MADE');
  const { version } = (await graph.ask(`{ pressRun(id: "${runId}") { version } }`, { as: own.staff })).data
    .pressRun;
  const started = await act('startPressRun', { id: runId, version });
  await act('reportPressRun', {
    ...{ id: runId, version: started.version, grossCopies: 10, goodCopies: 10 },
    ...{ wasteStartup: 0, wasteRunning: 0 },
  });
  expect(await costOf(id, own)).toMatchObject({ plates: null, remadePlates: null, total: null });
  await setPrices(own);
  const cost = (await costOf(id, own))!;
  // Four inks of page 1 once, the one of page 2 twice; 5 inks on 4 pages, half of them fronts.
  expect(cost).toMatchObject({ plates: 5000, remadePlates: 4 * 500 + 2 * 500 });
  expect(cost.total).toBe(cost.paper! + cost.time! + 5000 + 3000);
});
