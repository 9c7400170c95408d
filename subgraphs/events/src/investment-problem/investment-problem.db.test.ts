import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { addDays, seedId, todayInShanghai } from '@media-graph/subgraph';
import { refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';

const graph = await testSubgraph(events);
const { anonymous, editor, eventManager, finance, headquarters, pictureDesk, printing } = viewers;
const today = todayInShanghai();
const ownerId = seedId('Person', 'ouyang-cheng');

const project = async (): Promise<{ id: string; version: number }> =>
  graph.mutated(
    'enterInvestmentProject',
    { newProject: { code: `p-${randomUUID()}`, name: { en: 'A project' } } },
    ...([eventManager, 'project { id version }'] as const),
  );
const fields = `problem { id version description owner { id } dueOn isOverdue raisedBy resolvedAt resolvedBy resolution reopenReason project { id } }`;
const act = (verb: string, input: object, as: Viewer = eventManager) =>
  graph.mutate(`${verb}InvestmentProblem`, input, as, fields);
const raise = async (projectId: string, changes: object = {}) =>
  act('raise', {
    projectId,
    description: 'No power line yet',
    ownerId,
    dueOn: addDays(today, 30),
    ...changes,
  });
const seen = ({ id, version }: { id: string; version: number }) => ({ id, version });

test('a problem has an owner and a day, changes hands, ends with a word, and may be there again', async () => {
  const { id } = await project();
  const { thing: raised } = await raise(id, { dueOn: addDays(today, -1) });
  expect(raised).toMatchObject({
    ...{ project: { id }, owner: { id: ownerId }, isOverdue: true, raisedBy: eventManager.subject },
    resolvedAt: null,
  });
  const other = randomUUID();
  const { thing: given } = await act('change', { ...seen(raised), ownerId: other, dueOn: addDays(today, 9) });
  expect(given).toMatchObject({ owner: { id: other }, isOverdue: false, description: 'No power line yet' });
  expect((await act('reopen', { ...seen(given), reason: 'x' })).code).toBe('ILLEGAL_TRANSITION');
  const { thing: resolved } = await act('resolve', { ...seen(given), resolution: 'The line stands' });
  expect(resolved).toMatchObject({
    ...{ resolution: 'The line stands', resolvedBy: eventManager.subject, resolvedAt: expect.any(String) },
  });
  for (const [verb, input] of [
    ['change', { dueOn: today }],
    ['resolve', { resolution: 'again' }],
  ] as const)
    expect((await act(verb, { ...seen(resolved), ...input })).code).toBe('ILLEGAL_TRANSITION');
  const { thing: again } = await act('reopen', { ...seen(resolved), reason: 'It fell' });
  expect(again).toMatchObject({
    resolvedAt: null,
    resolution: null,
    reopenReason: 'It fell',
    isOverdue: false,
  });
  expect((await act('change', { ...seen(resolved), dueOn: today })).code).toBe('VERSION_CONFLICT');
  const kept = await graph.sql('SELECT action FROM audit_log WHERE entity_id = $1', [again.id]);
  expect(kept).toHaveLength(4);
});

test.each([
  [{ description: ' ' }, 'INVALID_INPUT', 'description'],
  [{ description: 'x'.repeat(1001) }, 'INVALID_INPUT', 'description'],
  [{ ownerId: 'nobody' }, 'INVALID_INPUT', 'ownerId'],
  [{ dueOn: '1949-09-30' }, 'INVALID_INPUT', 'dueOn'],
  [{ projectId: randomUUID() }, 'NOT_FOUND', 'projectId'],
])('%j is none', async (changes, code, field) => {
  const { id } = await project();
  expect(await raise(id, changes)).toMatchObject({ code, field: ['input', field] });
});

test('a project that was given up has no new problems', async () => {
  const { id, version } = await project();
  await graph.mutated('advanceInvestmentProject', { id, version, to: 'WITHDRAWN' }, eventManager);
  expect((await raise(id)).code).toBe('ILLEGAL_TRANSITION');
});

const [one, other] = [await project(), await project()];
await raise(one.id, { description: 'late', dueOn: addDays(today, -3) });
await raise(one.id, { description: 'soon', dueOn: addDays(today, 3) });
const { thing: done } = await raise(other.id, { description: 'done', dueOn: addDays(today, -5) });
await act('resolve', { ...seen(done), resolution: 'done' });

test('what is due stands in a list, by project, owner, day and whether it is open', async () => {
  const list = async (filter: string) => {
    const { data } = await graph.ask(
      `{ ${[one, other].map(({ id }, place) => `p${place}: investmentProblems(projectId: "${id}", first: 100 ${filter}) { nodes { description } }`).join(' ')} }`,
      { as: headquarters },
    );
    return [...data.p0.nodes, ...data.p1.nodes].map((row: { description: string }) => row.description);
  };
  expect(await list('')).toEqual(['late', 'soon', 'done']);
  expect(await list(', isOpen: true')).toEqual(['late', 'soon']);
  expect(await list(', isOpen: false')).toEqual(['done']);
  expect(await list(', isOverdue: true')).toEqual(['late']);
  expect(await list(`, days: { from: "${today}" }`)).toEqual(['soon']);
  expect(await list(`, ownerId: "${randomUUID()}"`)).toEqual([]);
});

test('headquarters, the newsroom and event managers see them; others are told that they may not', async () => {
  const queries = [
    '{ investmentProblems { totalCount } }',
    '{ investmentProjects(first: 50) { nodes { problems { totalCount nodes { description } } } } }',
  ];
  for (const as of [headquarters, editor, pictureDesk, eventManager])
    for (const query of queries) expect((await graph.ask(query, { as })).errors).toBeUndefined();
  for (const as of [anonymous, finance, printing])
    for (const query of queries)
      expect((await graph.ask(query, { as })).errors?.[0]?.extensions?.code).toBe(refusalOf(as));
  for (const as of [headquarters, editor, printing]) {
    const input = { projectId: one.id, description: 'x', ownerId, dueOn: today };
    expect((await act('raise', input, as)).code).toBe('FORBIDDEN');
  }
  // The policies of the rows hold alone.
  for (const role of [
    'events_public',
    'events_reader',
    'events_staff',
    'events_colleague',
    'events_keeper',
  ]) {
    await graph.sql(`SET ROLE ${role}`);
    const rows = await graph.sql('SELECT id FROM investment_problems').finally(() => graph.sql('RESET ROLE'));
    expect([role, rows]).toEqual([role, []]);
  }
});

test('the problems of fifty projects are read at once', async () => {
  const statements = await graph.statementsOf(() =>
    graph.ask(
      '{ investmentProjects(first: 50) { nodes { problems { totalCount nodes { isOverdue project { code } } } } } }',
      { as: headquarters },
    ),
  );
  expect(statements.length).toBeLessThanOrEqual(4);
});
