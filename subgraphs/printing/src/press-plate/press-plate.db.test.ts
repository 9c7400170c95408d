import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { keptSteps, testSubgraph, viewers } from '@media-graph/testing';
import { printing } from '../subgraph.ts';
import { newWorks } from '../testing/new-works.ts';
import { pressPlateTransitions } from './press-plate-transitions.ts';

const graph = await testSubgraph(printing);
const works = await newWorks(graph);
const reason = 'A scratch across the headline';
type Plate = { id: string; version: number; pageNumber: number; number: number; status: string };

/** A run of a four-page job that waits, and its order. */
const waiting = async (changes: object = {}) => {
  const order = await works.orderInPrepress({ pageCount: 4, ...changes });
  return (await works.schedule(order, 10, { pressId: await works.newPress() })).thing as {
    id: string;
    version: number;
  };
};
const plates = async (runId: string, fields = 'id version pageNumber number status'): Promise<Plate[]> =>
  (await graph.ask(`{ pressRun(id: "${runId}") { plates { ${fields} } } }`, { as: works.staff })).data
    .pressRun.plates;
const order = (runId: string, pages?: number[], as = works.staff) =>
  works.act('orderPressPlates', { runId, pages }, as);
const advance = async (runId: string, status: string, some?: (plate: Plate) => boolean) => {
  const named = (await plates(runId)).filter((one) => one.status !== 'SCRAPPED' && (some?.(one) ?? true));
  return works.act('advancePressPlates', {
    ...{ runId, status, plates: named.map(({ id, version }) => ({ id, version })) },
  });
};
const plateOf = async (runId: string, pageNumber: number, number = 1): Promise<Plate> =>
  (await plates(runId)).find((one) => one.pageNumber === pageNumber && one.number === number)!;
const step = (mutation: string, { id, version }: Plate, changes: object = {}, as = works.staff) =>
  works.act(mutation, { id, version, reason, ...changes }, as);
const run = async (mutation: string, id: string, changes: object = {}) => {
  const [{ version }] = await graph.sql('SELECT version FROM press_runs WHERE id = $1', [id]);
  return works.act(mutation, { id, version, ...changes });
};
const late = async (runId: string, as = works.staff) =>
  (
    await graph.ask(
      `{ pressPlates(runId: "${runId}", isLate: true) { totalCount nodes { pageNumber isLate } } }`,
      { as },
    )
  ).data.pressPlates.totalCount;

test('plates are ordered, made and mounted, by whom and when; the press starts when all are on it', async () => {
  const { id } = await waiting();
  expect((await order(id)).code).toBeNull();
  expect((await plates(id)).map(({ pageNumber, status }) => [pageNumber, status])).toEqual(
    [1, 2, 3, 4].map((page) => [page, 'ORDERED']),
  );
  expect((await order(id)).code).toBe('ILLEGAL_TRANSITION');
  expect((await order(id, [2])).code).toBe('DUPLICATE');
  expect((await run('startPressRun', id)).code).toBe('ILLEGAL_TRANSITION');
  expect((await advance(id, 'MOUNTED')).code).toBe('ILLEGAL_TRANSITION');
  await advance(id, 'MADE');
  await advance(id, 'MOUNTED', ({ pageNumber }) => pageNumber < 4);
  expect((await run('startPressRun', id)).code).toBe('ILLEGAL_TRANSITION');
  await advance(id, 'MOUNTED', ({ pageNumber }) => pageNumber === 4);
  const [first] = await plates(
    id,
    'orderedAt orderedBy madeAt madeBy mountedAt mountedBy scrappedAt reason sentNumber dueAt isLate',
  );
  const now = expect.stringMatching(/^\d{4}-/);
  const who = works.staff.subject;
  expect(first).toEqual({
    ...{ orderedAt: now, orderedBy: who, madeAt: now, madeBy: who, mountedAt: now, mountedBy: who },
    ...{ scrappedAt: null, reason: null, sentNumber: 1, dueAt: now, isLate: false },
  });
  expect((await run('startPressRun', id)).code).toBeNull();
});

test('a run without plates on paper starts as before, and a page that is not printed needs none', async () => {
  const { id } = await waiting();
  await order(id, [1]);
  await step('scrapPressPlate', await plateOf(id, 1));
  expect((await run('startPressRun', id)).code).toBeNull();
});

test('換版: the second plate of the newsroom takes the first one’s place while the press stands', async () => {
  const { id } = await waiting();
  await order(id, [1, 2]);
  await advance(id, 'MADE');
  await advance(id, 'MOUNTED');
  await run('startPressRun', id);
  const anew = await step('remakePressPlate', await plateOf(id, 2), { sentNumber: 2 });
  expect(anew.thing).toMatchObject({ pageNumber: 2, number: 2, sentNumber: 2, status: 'ORDERED', reason });
  expect((await step('remakePressPlate', await plateOf(id, 2))).code).toBe('ILLEGAL_TRANSITION');
  await advance(id, 'MADE', ({ number }) => number === 2);
  expect((await advance(id, 'MOUNTED', ({ number }) => number === 2)).code).toBe('ILLEGAL_TRANSITION');
  await run('stopPressRun', id, { kind: 'STOPPED', reason: '頭版換版' });
  // Until it is there, the first one goes on.
  expect((await plateOf(id, 2)).status).toBe('MOUNTED');
  expect(await advance(id, 'MOUNTED', ({ number }) => number === 2)).toMatchObject({ code: null });
  expect((await plates(id)).map(({ pageNumber, number, status }) => [pageNumber, number, status])).toEqual([
    [1, 1, 'MOUNTED'],
    [2, 1, 'SCRAPPED'],
    [2, 2, 'MOUNTED'],
  ]);
  expect((await run('resumePressRun', id)).code).toBeNull();
  expect((await step('scrapPressPlate', await plateOf(id, 1))).code).toBe('ILLEGAL_TRANSITION');
});

test('what was noted too early is taken back with a reason, and a spoilt plate is made anew', async () => {
  const { id } = await waiting();
  await order(id, [1]);
  await advance(id, 'MADE');
  await advance(id, 'MOUNTED');
  expect((await advance(id, 'MADE')).code).toBe('ILLEGAL_TRANSITION');
  for (const [status, at] of [
    ['MADE', 'mountedAt'],
    ['ORDERED', 'madeAt'],
  ] as const)
    expect((await step('takeBackPressPlate', await plateOf(id, 1))).thing).toMatchObject({
      ...{ status, [at]: null, changeReason: reason },
    });
  expect((await step('takeBackPressPlate', await plateOf(id, 1))).code).toBe('ILLEGAL_TRANSITION');
  await step('remakePressPlate', await plateOf(id, 1));
  expect((await plates(id)).map(({ status }) => status)).toEqual(['SCRAPPED', 'ORDERED']);
  await step('scrapPressPlate', await plateOf(id, 1, 2));
  expect((await order(id, [1])).code).toBeNull();
  expect((await plateOf(id, 1, 3)).status).toBe('ORDERED');
});

test('late plates are listed; they follow their run’s time, and end with it', async () => {
  const { id } = await waiting();
  await order(id);
  expect(await late(id)).toBe(0);
  await graph.sql(
    `UPDATE press_runs SET planned_end = now() + (planned_end - planned_start) - interval '1 minute',
       planned_start = now() - interval '1 minute' WHERE id = $1`,
    [id],
  );
  expect(await late(id)).toBe(4);
  await advance(id, 'MADE', ({ pageNumber }) => pageNumber === 1);
  expect(await late(id)).toBe(4);
  await advance(id, 'MOUNTED', ({ pageNumber }) => pageNumber === 1);
  expect(await late(id)).toBe(3);
  await run('abortPressRun', id, { reason: 'The customer went away' });
  expect(await late(id)).toBe(0);
  expect((await plates(id)).map(({ status }) => status)).toEqual(['MOUNTED', ...Array(3).fill('SCRAPPED')]);
  expect((await order(id, [2])).code).toBe('ILLEGAL_TRANSITION');
});

test('of two that order or mount at once, one does', async () => {
  const { id } = await waiting();
  const outcomes = await Promise.all([order(id), order(id), order(id)]);
  expect(outcomes.filter(({ code }) => code === null)).toHaveLength(1);
  expect(await plates(id)).toHaveLength(4);
  await advance(id, 'MADE');
  const both = await Promise.all([advance(id, 'MOUNTED'), advance(id, 'MOUNTED')]);
  expect(both.filter(({ code }) => code === null)).toHaveLength(1);
});

test.each<[string, object, string]>([
  ['page 0', { pages: [0] }, 'INVALID_INPUT'],
  ['a page beyond the last', { pages: [5] }, 'INVALID_INPUT'],
  ['a page twice', { pages: [1, 1] }, 'DUPLICATE'],
  ['no page', { pages: [] }, 'INVALID_INPUT'],
  ['no run', { runId: randomUUID() }, 'NOT_FOUND'],
])('%s is refused', async (_, wrong, code) => {
  const { id } = await waiting();
  expect((await works.act('orderPressPlates', { runId: id, ...wrong })).code).toBe(code);
});

test('plates of another works are not there, headquarters only reads, and many cost the statements of one', async () => {
  const { id } = await waiting();
  await order(id);
  const plate = await plateOf(id, 1);
  const other = await newWorks(graph);
  for (const [as, code] of [
    [other.staff, 'NOT_FOUND'],
    [viewers.headquarters, 'FORBIDDEN'],
    [viewers.finance, 'FORBIDDEN'],
    [viewers.anonymous, 'FORBIDDEN'],
  ] as const) {
    expect((await step('scrapPressPlate', plate, {}, as)).code).toBe(code);
    expect((await order(id, [1], as)).code).toBe(code);
  }
  const count = async (as: typeof works.staff, first: number) => {
    let answer: { data: { pressPlates: { totalCount: number } } } | undefined;
    const statements = await graph.statementsOf(async () => {
      answer = await graph.ask(
        `{ pressPlates(first: ${first}) { totalCount nodes { run { press { name { en } } plates { number } } } } }`,
        { as },
      );
    });
    return [statements.length, answer!.data.pressPlates.totalCount] as const;
  };
  expect((await count(other.staff, 5))[1]).toBe(0);
  expect((await count(viewers.finance, 2))[1]).toBeGreaterThan(4);
  expect((await count(works.staff, 2))[0]).toBe((await count(works.staff, 100))[0]);
});

test('PostgreSQL knows the same steps', async () => {
  const named = await keptSteps(graph, 'press_plates_next_status');
  const ours = Object.entries(pressPlateTransitions).flatMap(([from, all]) =>
    all.map((to) => `${from}>${to}`),
  );
  expect(named).toEqual(['>ORDERED', ...ours].sort());
});
