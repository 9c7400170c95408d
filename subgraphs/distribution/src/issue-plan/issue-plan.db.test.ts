import { describe, expect, test } from '@jest/globals';
import { type Outcome, staffOf, testSubgraph } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const figures =
  'id version status subscriptionDraw singleCopyDraw freeDraw officeDraw totalDraw notifiedCopies returnedCopies netCirculation';
const planOf = (id: string, more = '') => desk.read('issuePlan', id, `${figures} ${more}`);
const setDraw = (planId: string, input: object) => desk.act('setDraw', { planId, ...input });
const notice = async ({ id, version }: { id: string; version: number }) => {
  const outcome = await desk.act(
    'issuePrintNotice',
    { id, version, printerId: desk.printerId },
    desk.staff,
    'notice { number kind copies }',
  );
  return { ...outcome, notice: outcome.things.notice };
};
const codesOf = (outcomes: readonly Outcome[]) =>
  new Set(outcomes.flatMap(({ code }) => (code === null ? [] : [code])));
const done = (outcomes: readonly Outcome[]) => outcomes.filter(({ code }) => code === null);

let day = 0;
const nextDate = (): string => new Date(Date.UTC(2024, 0, ++day)).toISOString().slice(0, 10);

describe('draws and notices', () => {
  test('a notice sums the draws, and a supplement what was added', async () => {
    const plan = await desk.plan(nextDate(), { route: 100, outlet: 40 });
    expect((await notice(plan)).notice).toEqual({ number: 1, kind: 'ORIGINAL', copies: 140 });
    const late = await setDraw(plan.id, { kind: 'FREE', routeId: desk.route.id, copies: 5 });
    expect(late.code).toBe('ILLEGAL_TRANSITION');

    const { version } = await planOf(plan.id);
    await desk.made('reopenDraws', { id: plan.id, version });
    const less = await setDraw(plan.id, {
      kind: 'SUBSCRIPTION',
      routeId: desk.route.id,
      copies: 99,
      version: 1,
    });
    expect(less.code).toBe('INVALID_INPUT');
    const more = await setDraw(plan.id, {
      kind: 'SUBSCRIPTION',
      routeId: desk.route.id,
      copies: 130,
      version: 1,
    });
    expect(more.thing).toMatchObject({ copies: 130, version: 2 });
    expect((await notice(await planOf(plan.id))).notice).toEqual({
      number: 2,
      kind: 'SUPPLEMENT',
      copies: 30,
    });
    const { runs, ...after } = await planOf(plan.id, 'runs { nodes { copies } }');
    expect(after).toMatchObject({ totalDraw: 170, notifiedCopies: 170, status: 'NOTIFIED' });
    expect(runs.nodes).toEqual([{ copies: 170 }]);
  });

  test('opened and closed again without a change, no second notice goes out', async () => {
    const plan = await desk.plan(nextDate());
    await notice(plan);
    await desk.made('reopenDraws', { id: plan.id, version: (await planOf(plan.id)).version });
    const again = await notice(await planOf(plan.id));
    expect(again).toMatchObject({ notice: null, code: null });
    expect((await planOf(plan.id, 'notices { number }')).notices).toEqual([{ number: 1 }]);
  });

  test('bad input is named and changes nothing', async () => {
    const plan = await desk.plan(nextDate());
    const elsewhere = await openDesk(graph);
    const wrong: [object, string][] = [
      [{ kind: 'FREE', copies: 1 }, 'INVALID_INPUT'],
      [{ kind: 'FREE', outletId: desk.outlet.id, copies: 1 }, 'INVALID_INPUT'],
      [{ kind: 'SINGLE_COPY', outletId: desk.outlet.id, routeId: desk.route.id, copies: 1 }, 'INVALID_INPUT'],
      [{ kind: 'FREE', routeId: desk.route.id, copies: -1 }, 'INVALID_INPUT'],
      [{ kind: 'FREE', routeId: desk.route.id, copies: 1_000_001 }, 'INVALID_INPUT'],
      [{ kind: 'FREE', routeId: elsewhere.route.id, copies: 1 }, 'NOT_FOUND'],
      [{ kind: 'FREE', routeId: 'no id', copies: 1 }, 'NOT_FOUND'],
      [{ kind: 'FREE', routeId: desk.route.id, copies: 1, version: 1 }, 'VERSION_CONFLICT'],
      [{ kind: 'SUBSCRIPTION', routeId: desk.route.id, copies: 1 }, 'VERSION_CONFLICT'],
    ];
    for (const [input, expected] of wrong) expect((await setDraw(plan.id, input)).code).toBe(expected);
    expect(await planOf(plan.id)).toMatchObject({ totalDraw: 140, version: plan.version });
    const open = (input: object) => desk.act('openIssuePlan', { titleId: desk.title.id, ...input });
    expect((await open({ issueDate: '2024-01-01' })).code).toBe('DUPLICATE');
    expect((await open({ issueDate: nextDate(), issueId: 'x' })).code).toBe('INVALID_INPUT');
    expect((await open({ issueDate: nextDate(), titleId: elsewhere.title.id })).code).toBe('NOT_FOUND');
  });
});

describe('at once', () => {
  test('twenty draws of one plan: each place is set once, and the sums add up', async () => {
    const plan = await desk.plan(nextDate(), { route: 0, outlet: 0 });
    const kinds = ['FREE', 'OFFICE'];
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, place) =>
        setDraw(plan.id, { kind: kinds[place % 2], routeId: desk.route.id, copies: 10 + place }),
      ),
    );
    const set = done(outcomes);
    expect(set).toHaveLength(2);
    expect(codesOf(outcomes)).toEqual(new Set(['VERSION_CONFLICT']));
    const { totalDraw } = await planOf(plan.id);
    expect(totalDraw).toBe(set.reduce((sum, { thing }) => sum + thing.copies, 0));
  });

  test('a notice and draws: what was notified is what was drawn', async () => {
    const plan = await desk.plan(nextDate(), { route: 100, outlet: 40 });
    const [{ version }] = (await planOf(plan.id, 'draws { nodes { version kind } }')).draws.nodes;
    await Promise.all([
      notice(plan),
      setDraw(plan.id, { kind: 'SUBSCRIPTION', routeId: desk.route.id, copies: 333, version }),
      setDraw(plan.id, { kind: 'FREE', routeId: desk.route.id, copies: 7 }),
    ]);
    const after = await planOf(plan.id);
    if (after.status === 'NOTIFIED') expect(after.notifiedCopies).toBe(after.totalDraw);
    else expect(after.notifiedCopies).toBe(0);
  });

  test('thirty returns of one outlet never exceed what it got', async () => {
    const plan = await desk.dispatched(nextDate(), { route: 100, outlet: 40 });
    const lines = [{ outletId: desk.outlet.id, copies: 3 }];
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, () => desk.act('recordCopyReturns', { planId: plan.id, lines })),
    );
    expect(done(outcomes)).toHaveLength(13);
    expect(codesOf(outcomes)).toEqual(new Set(['INVALID_INPUT']));
    const after = await planOf(
      plan.id,
      'returns { totalCount nodes { copies } } draws { nodes { kind returned } }',
    );
    expect(after.returnedCopies).toBe(39);
    expect([after.returns.totalCount, after.returns.nodes.length]).toEqual([13, 13]);
    expect(after.draws.nodes.find(({ kind }: { kind: string }) => kind === 'SINGLE_COPY').returned).toBe(39);
  });
});

describe('returns', () => {
  test('all lines or none, and only between dispatch and close', async () => {
    const plan = await desk.plan(nextDate());
    const record = (lines: object[], planId = plan.id) => desk.act('recordCopyReturns', { planId, lines });
    const line = { outletId: desk.outlet.id, copies: 1 };
    expect((await record([line])).code).toBe('ILLEGAL_TRANSITION');
    const road = await desk.dispatched(nextDate());
    const stranger = (await openDesk(graph)).outlet.id;
    expect((await record([line, { outletId: stranger, copies: 1 }], road.id)).code).toBe('NOT_FOUND');
    expect((await record([line, { ...line, copies: 0 }], road.id)).code).toBe('INVALID_INPUT');
    expect((await record([line, { ...line, copies: 40 }], road.id)).code).toBe('INVALID_INPUT');
    expect((await record([], road.id)).code).toBe('INVALID_INPUT');
    expect((await planOf(road.id)).returnedCopies).toBe(0);
    expect((await record([line, { ...line, reason: 'DAMAGED' }], road.id)).thing.returnedCopies).toBe(2);
  });
});

test('the printing works that got the notice reads its number, and nothing of the plan', async () => {
  const plan = await desk.plan(nextDate(), { route: 100, outlet: 40 });
  const printer = staffOf(desk.printerId);
  const ask = async () => {
    const { data, errors } = await graph.ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on NewspaperIssue { totalDraw returns distributionPlan { id } } }
        printNotices(first: 100) { nodes { copies } } issuePlans { totalCount } }`,
      { as: printer, variables: { r: [{ __typename: 'NewspaperIssue', id: plan.issue.id }] } },
    );
    expect(errors?.map(({ path, extensions }) => [path?.at(-1), extensions?.code]).sort()).toEqual([
      ['distributionPlan', 'FORBIDDEN'],
      ['issuePlans', 'FORBIDDEN'],
      ['returns', 'FORBIDDEN'],
    ]);
    return data;
  };
  expect((await ask())._entities).toEqual([{ totalDraw: null, returns: null, distributionPlan: null }]);
  await notice(plan);
  const after = await ask();
  expect(after._entities).toEqual([{ totalDraw: 140, returns: null, distributionPlan: null }]);
  expect(after.printNotices.nodes.at(0)).toEqual({ copies: 140 });
});
