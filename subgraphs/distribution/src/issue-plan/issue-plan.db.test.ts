import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { staffOf, testSubgraph } from '@media-graph/testing';
import fc from 'fast-check';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const figures =
  'id version status subscriptionDraw singleCopyDraw freeDraw officeDraw totalDraw notifiedCopies returnedCopies netCirculation';
const planOf = (id: string, more = '') => desk.read('issuePlan', id, `${figures} ${more}`);
const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);
const setDraw = (planId: string, input: object) =>
  desk.run('setDraw', { planId, ...input }, 'draw { id version copies }');
const notice = ({ id, version }: { id: string; version: number }) =>
  desk.run(
    'issuePrintNotice',
    { planId: id, version, printerId: desk.printerId },
    'notice { number kind copies }',
  );

let day = 0;
const nextDate = (): string => new Date(Date.UTC(2024, 0, ++day)).toISOString().slice(0, 10);

describe('draws and notices', () => {
  test('a notice sums the draws, and a supplement what was added', async () => {
    const plan = await desk.plan(nextDate(), { route: 100, outlet: 40 });
    expect((await notice(plan)).notice).toEqual({ number: 1, kind: 'ORIGINAL', copies: 140 });
    expect(codes(await setDraw(plan.id, { kind: 'FREE', routeId: desk.route.id, copies: 5 }))).toEqual([
      'ILLEGAL_TRANSITION',
    ]);

    const { version } = await planOf(plan.id);
    await desk.made('reopenDraws', { planId: plan.id, version }, 'plan');
    const less = await setDraw(plan.id, {
      kind: 'SUBSCRIPTION',
      routeId: desk.route.id,
      copies: 99,
      version: 1,
    });
    expect(codes(less)).toEqual(['INVALID_INPUT']);
    const more = await setDraw(plan.id, {
      kind: 'SUBSCRIPTION',
      routeId: desk.route.id,
      copies: 130,
      version: 1,
    });
    expect(more.draw).toMatchObject({ copies: 130, version: 2 });
    expect((await notice(await planOf(plan.id))).notice).toEqual({
      number: 2,
      kind: 'SUPPLEMENT',
      copies: 30,
    });
    const { runs, ...after } = await planOf(plan.id, 'runs { copies }');
    expect(after).toMatchObject({ totalDraw: 170, notifiedCopies: 170, status: 'NOTIFIED' });
    expect(runs).toEqual([{ copies: 170 }]);
  });

  test('opened and closed again without a change, no second notice goes out', async () => {
    const plan = await desk.plan(nextDate());
    await notice(plan);
    await desk.made('reopenDraws', { planId: plan.id, version: (await planOf(plan.id)).version }, 'plan');
    const again = await notice(await planOf(plan.id));
    expect(again).toMatchObject({ notice: null, userErrors: [] });
    expect((await planOf(plan.id, 'notices { number }')).notices).toEqual([{ number: 1 }]);
  });

  test('bad input is named and changes nothing', async () => {
    const plan = await desk.plan(nextDate());
    const elsewhere = await openDesk(graph);
    const wrong: [object, string[]][] = [
      [{ kind: 'FREE', copies: 1 }, ['INVALID_INPUT']],
      [{ kind: 'FREE', outletId: desk.outlet.id, copies: 1 }, ['INVALID_INPUT']],
      [
        { kind: 'SINGLE_COPY', outletId: desk.outlet.id, routeId: desk.route.id, copies: 1 },
        ['INVALID_INPUT'],
      ],
      [{ kind: 'FREE', routeId: desk.route.id, copies: -1 }, ['INVALID_INPUT']],
      [{ kind: 'FREE', routeId: desk.route.id, copies: 1_000_001 }, ['INVALID_INPUT']],
      [{ kind: 'FREE', routeId: elsewhere.route.id, copies: 1 }, ['NOT_FOUND']],
      [{ kind: 'FREE', routeId: 'no id', copies: 1 }, ['NOT_FOUND']],
      [{ kind: 'FREE', routeId: desk.route.id, copies: 1, version: 1 }, ['VERSION_CONFLICT']],
      [{ kind: 'SUBSCRIPTION', routeId: desk.route.id, copies: 1 }, ['VERSION_CONFLICT']],
    ];
    for (const [input, expected] of wrong) expect(codes(await setDraw(plan.id, input))).toEqual(expected);
    expect(await planOf(plan.id)).toMatchObject({ totalDraw: 140, version: plan.version });
    const open = (input: object) =>
      desk.run('openIssuePlan', { titleId: desk.title.id, ...input }, 'plan { id }');
    expect(codes(await open({ issueDate: '2024-01-01' }))).toEqual(['DUPLICATE']);
    expect(codes(await open({ issueDate: nextDate(), issueId: 'x' }))).toEqual(['INVALID_INPUT']);
    expect(codes(await open({ issueDate: nextDate(), titleId: elsewhere.title.id }))).toEqual(['NOT_FOUND']);
  });
});

describe('at once', () => {
  test('twenty draws of one plan: each place is set once, and the sums add up', async () => {
    const plan = await desk.plan(nextDate(), { route: 0, outlet: 0 });
    const kinds = ['FREE', 'OFFICE'];
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, place) =>
        setDraw(plan.id, { kind: kinds[place % 2], routeId: desk.route.id, copies: 10 + place }),
      ),
    );
    const set = answers.filter(({ userErrors }) => userErrors.length === 0);
    expect(set).toHaveLength(2);
    expect(new Set(answers.filter(({ userErrors }) => userErrors.length > 0).flatMap(codes))).toEqual(
      new Set(['VERSION_CONFLICT']),
    );
    const { totalDraw } = await planOf(plan.id);
    expect(totalDraw).toBe(set.reduce((sum, { draw }) => sum + draw.copies, 0));
  });

  test('a notice and draws: what was notified is what was drawn', async () => {
    const plan = await desk.plan(nextDate(), { route: 100, outlet: 40 });
    const [{ version }] = (await planOf(plan.id, 'draws { version kind }')).draws;
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
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => desk.run('recordReturns', { planId: plan.id, lines }, 'plan { id }')),
    );
    const taken = answers.filter(({ userErrors }) => userErrors.length === 0).length;
    expect(taken).toBe(13);
    expect(new Set(answers.flatMap(codes))).toEqual(new Set(['INVALID_INPUT']));
    const after = await planOf(plan.id, 'returns { copies } draws { kind returned }');
    expect(after.returnedCopies).toBe(39);
    expect(after.returns).toHaveLength(13);
    expect(after.draws.find(({ kind }: { kind: string }) => kind === 'SINGLE_COPY').returned).toBe(39);
  });
});

describe('returns', () => {
  test('all lines or none, and only between dispatch and close', async () => {
    const plan = await desk.plan(nextDate());
    const record = (lines: object[], planId = plan.id) =>
      desk.run('recordReturns', { planId, lines }, 'plan { returnedCopies }');
    const line = { outletId: desk.outlet.id, copies: 1 };
    expect(codes(await record([line]))).toEqual(['ILLEGAL_TRANSITION']);
    const road = await desk.dispatched(nextDate());
    const stranger = (await openDesk(graph)).outlet.id;
    expect(codes(await record([line, { outletId: stranger, copies: 1 }], road.id))).toEqual(['NOT_FOUND']);
    expect(codes(await record([line, { ...line, copies: 0 }], road.id))).toEqual(['INVALID_INPUT']);
    expect(codes(await record([line, { ...line, copies: 40 }], road.id))).toEqual(['INVALID_INPUT']);
    expect(codes(await record([], road.id))).toEqual(['INVALID_INPUT']);
    expect((await planOf(road.id)).returnedCopies).toBe(0);
    expect((await record([line, { ...line, reason: 'DAMAGED' }], road.id)).plan.returnedCopies).toBe(2);
  });
});

test('over any history the sums hold', async () => {
  const action = fc.oneof(
    fc.record({
      kind: fc.constantFrom('SUBSCRIPTION', 'SINGLE_COPY', 'FREE', 'OFFICE'),
      copies: fc.integer({ min: 0, max: 60 }),
    }),
    fc.record({ kind: fc.constant('NOTIFY') }),
    fc.record({ kind: fc.constant('REOPEN') }),
    fc.record({ kind: fc.constant('DEPART') }),
    fc.record({ kind: fc.constant('COMPLETE') }),
    fc.record({ kind: fc.constant('RETURN'), copies: fc.integer({ min: 1, max: 40 }) }),
    fc.record({ kind: fc.constant('CLOSE') }),
  );
  const act = async (id: string, { kind, copies }: { kind: string; copies?: number }) => {
    const plan = await planOf(id, 'runs { id version } draws { kind version }');
    const [run] = plan.runs;
    if (kind === 'NOTIFY') return notice(plan);
    if (kind === 'REOPEN')
      return desk.run('reopenDraws', { planId: id, version: plan.version }, 'plan { id }');
    if (kind === 'CLOSE')
      return desk.run('closeIssuePlan', { planId: id, version: plan.version }, 'plan { id }');
    if (kind === 'DEPART') return run && desk.run('recordDeparture', run, 'run { id }');
    if (kind === 'COMPLETE') return run && desk.run('recordDelivery', run, 'run { id }');
    if (kind === 'RETURN')
      return desk.run(
        'recordReturns',
        { planId: id, lines: [{ outletId: desk.outlet.id, copies }] },
        'plan { id }',
      );
    const place = kind === 'SINGLE_COPY' ? { outletId: desk.outlet.id } : { routeId: desk.route.id };
    const version = plan.draws.find((draw: { kind: string }) => draw.kind === kind)?.version;
    return setDraw(id, { kind, ...place, copies, ...(version && { version }) });
  };
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 5, maxLength: 25 }), async (history) => {
      const { id } = await desk.made(
        'openIssuePlan',
        { titleId: desk.title.id, issueId: randomUUID(), issueDate: nextDate() },
        'plan',
      );
      for (const step of history) await act(id, step);
      const plan = await planOf(
        id,
        'draws { kind copies returned } notices { copies } returns { copies } runs { copies status }',
      );
      const sum = (rows: { copies: number }[]) => rows.reduce((total, row) => total + row.copies, 0);
      expect(plan.totalDraw).toBe(sum(plan.draws));
      expect(plan.notifiedCopies).toBe(sum(plan.notices));
      if (plan.status !== 'COLLECTING') expect(plan.notifiedCopies).toBe(plan.totalDraw);
      expect(plan.notifiedCopies).toBeLessThanOrEqual(plan.totalDraw);
      expect(plan.returnedCopies).toBe(sum(plan.returns));
      expect(plan.returnedCopies).toBeLessThanOrEqual(plan.singleCopyDraw);
      expect(plan.netCirculation).toBe(plan.totalDraw - plan.returnedCopies);
      if (plan.status === 'DISPATCHED' || plan.status === 'CLOSED')
        expect(sum(plan.runs)).toBe(plan.totalDraw);
    }),
    { numRuns: 20 },
  );
});

test('the printing works that got the notice reads its number, and nothing of the plan', async () => {
  const plan = await desk.plan(nextDate(), { route: 100, outlet: 40 });
  const printer = staffOf(desk.printerId);
  const ask = async () => {
    const { data } = await graph.ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on NewspaperIssue { totalDraw returns distributionPlan { id } } }
        printNotices(first: 100) { nodes { copies } } issuePlans { totalCount } }`,
      { as: printer, variables: { r: [{ __typename: 'NewspaperIssue', id: plan.issue.id }] } },
    );
    return data;
  };
  expect((await ask())._entities).toEqual([{ totalDraw: null, returns: null, distributionPlan: null }]);
  await notice(plan);
  const after = await ask();
  expect(after._entities).toEqual([{ totalDraw: 140, returns: null, distributionPlan: null }]);
  expect(after.printNotices.nodes.at(0)).toEqual({ copies: 140 });
  expect(after.issuePlans.totalCount).toBe(0);
});
