import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays } from '@media-graph/subgraph';
import { inDays, testSubgraph, viewers } from '@media-graph/testing';
import { advertising, madeUpIssueKey } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';
import { issueStatements } from './issue-statement.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const issueDate = inDays(3);

/** What the gateway asks us of an issue, with what content has of it. */
const statementOf = async (issueId: string, names: readonly string[], pageCount: number, as = desk.staff) => {
  const pages = names.map((name) => ({ __typename: 'NewspaperPage', name }));
  const issue = { id: issueId, issueDate, pageCount, pages };
  const { entities, errors } = await graph.entities('NewspaperIssue', [issue], 'adIssueStatement', as);
  return errors ? errors[0]?.extensions?.code : entities[0].adIssueStatement;
};
const four = ['A1', 'A2', 'A3', 'A4'];
const open = (issueId: string, statement: string, slots: object[], more: object = {}) =>
  desk.act('openAdSlots', { issueId, issueDate, statement, slots, ...more });
const strip = (page: string) => ({ page, size: 'STRIP' });

test('slots are opened on the day of the issue and on its pages alone', async () => {
  const issueId = randomUUID();
  const statement = await statementOf(issueId, four, 4);
  const another = addDays(issueDate, 1);
  expect(await open(issueId, statement, [strip('A1')], { issueDate: another })).toMatchObject({
    ...{ code: 'INVALID_INPUT', field: ['input', 'issueDate'] },
  });
  for (const wrong of [strip('A5'), { page: 'A4', size: 'SPREAD' }])
    expect(await open(issueId, statement, [strip('A1'), wrong])).toMatchObject({
      ...{ code: 'INVALID_INPUT', field: ['input', 'slots', '1', 'page'] },
    });
  expect((await open(issueId, statement, [strip('A1'), { page: 'A2', size: 'SPREAD' }])).code).toBeNull();
  // Until all pages are named, none of them is missing.
  const early = randomUUID();
  expect((await open(early, await statementOf(early, ['A1'], 4), [strip('A3')])).code).toBeNull();
});

test('a day is put right by what the newsroom says', async () => {
  const issueId = randomUUID();
  const [wrong, other] = [addDays(issueDate, 1), addDays(issueDate, 2)];
  const slots = [strip('A1')];
  await desk.make('openAdSlots', { ...desk.issueOf(wrong, issueId), slots });
  const statement = await statementOf(issueId, four, 4);
  const correct = (day: string) =>
    desk.act('correctAdIssueDay', { issueId, issueDate: day, statement, reason: 'As it appears' });
  expect(await correct(other)).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'issueDate'] });
  expect((await correct(issueDate)).code).toBeNull();
});

test('nothing but our own statement of the issue, of the last hour, is taken', async () => {
  const [issueId, other] = [randomUUID(), randomUUID()];
  const statement = await statementOf(issueId, four, 4);
  const old = issueStatements(madeUpIssueKey).write({
    ...{ issueId, issueDate, pages: four, madeAt: new Date(Date.now() - 3_700_000).toISOString() },
  });
  const foreign = issueStatements('another key, of at least 32 characters').write({
    ...{ issueId, issueDate, pages: four, madeAt: new Date().toISOString() },
  });
  for (const wrong of [await statementOf(other, four, 4), old, foreign, `${statement}x`, '', 'x.y'])
    expect(await open(issueId, wrong, [strip('A1')])).toMatchObject({
      ...{ code: 'INVALID_INPUT', field: ['input', 'statement'] },
    });
  // Without one nothing is opened, and no day is put right.
  const bare = { issueId, issueDate, slots: [strip('A1')] };
  for (const [mutation, input] of [
    ['openAdSlots', bare],
    ['correctAdIssueDay', { issueId, issueDate, reason: 'As it appears' }],
  ] as const)
    await expect(desk.act(mutation, input)).rejects.toThrow('BAD_USER_INPUT');
  for (const as of [viewers.headquarters, viewers.editor])
    expect(await statementOf(issueId, four, 4, as)).toBe('FORBIDDEN');
});
