import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { codeOf, refusalOf, staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { newEvent } from '../testing/new-event.ts';

const graph = await testSubgraph(events);
const { editor, pictureDesk, eventManager, anonymous, headquarters, finance, printing } = viewers;
const dueAt = '2027-03-04T12:00:00.000Z';
const coverageFields = `coverage { id version medium status statusReason dueAt notes section { id } event { id }
  assignments { id status statusReason } }`;
const assignmentFields = `assignment { id version status statusReason dueAt notes provider person { id } article { id }
  asset { id } coverage { id } }`;
const cover = (mutation: string, input: object) => graph.mutate(mutation, input, editor, coverageFields);
const send = (mutation: string, input: object) =>
  graph.mutate(mutation, input, pictureDesk, assignmentFields);
const plan = async (more: object = {}) => {
  const { id: eventId } = await newEvent(graph);
  return (await cover('planNewsCoverage', { eventId, medium: 'PICTURE', dueAt, ...more })).thing;
};
const assign = async () => {
  const coverageId = (await plan()).id;
  return (await send('assignNewsCoverage', { coverageId, personId: randomUUID() })).thing;
};

test('from the plan to the picture: wanted by a desk, given, accepted, delivered, sent back', async () => {
  const sectionId = randomUUID();
  const coverage = await plan({ sectionId, notes: '簽約桌要全景' });
  expect(coverage).toMatchObject({ status: 'PLANNED', medium: 'PICTURE', section: { id: sectionId } });
  const personId = randomUUID();
  const given = await send('assignNewsCoverage', { coverageId: coverage.id, personId, notes: '長焦' });
  expect(given.thing).toMatchObject({
    status: 'ASSIGNED',
    provider: 'STAFF',
    dueAt,
    person: { id: personId },
  });
  const { id } = given.thing;
  const move = (version: number, to: string, more: object = {}) =>
    send('moveNewsAssignment', { id, version, to, ...more });
  expect((await move(1, 'ACCEPTED')).thing.status).toBe('ACCEPTED');
  expect(codeOf(await move(1, 'DELIVERED'))).toBe('VERSION_CONFLICT');
  expect(await move(2, 'DELIVERED')).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'articleId'] });
  const [assetId, articleId] = [randomUUID(), randomUUID()];
  expect((await move(2, 'DELIVERED', { assetId, articleId })).thing).toMatchObject({
    ...{ status: 'DELIVERED', asset: { id: assetId }, article: { id: articleId } },
  });
  const { data } = await graph.ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on MediaAsset { newsAssignments { id } } ... on Article { newsAssignments { id } }
      ... on Person { sent: newsAssignments { totalCount nodes { id } } } } }`,
    {
      as: editor,
      variables: {
        of: [
          { __typename: 'MediaAsset', id: assetId },
          { __typename: 'Article', id: articleId },
          { __typename: 'Person', id: personId },
        ],
      },
    },
  );
  expect(data._entities).toEqual([
    { newsAssignments: [{ id }] },
    { newsAssignments: [{ id }] },
    { sent: { totalCount: 1, nodes: [{ id }] } },
  ]);
  expect(await move(3, 'ACCEPTED')).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'reason'] });
  expect((await move(3, 'ACCEPTED', { reason: 'Out of focus' })).thing).toMatchObject({
    ...{ status: 'ACCEPTED', statusReason: 'Out of focus', asset: null, article: null },
  });
  expect(codeOf(await move(4, 'CANCELLED'))).toBe('INVALID_INPUT');
  expect(codeOf(await move(4, 'CANCELLED', { reason: 'Ill', assetId }))).toBe('INVALID_INPUT');
  expect(codeOf(await move(4, 'CANCELLED', { reason: 'Ill' }))).toBe('done');
  expect(codeOf(await move(5, 'ACCEPTED', { reason: 'Well again' }))).toBe('ILLEGAL_TRANSITION');
  const again = { coverageId: coverage.id, personId };
  expect(codeOf(await send('assignNewsCoverage', again))).toBe('done');
  expect(codeOf(await send('assignNewsCoverage', again))).toBe('DUPLICATE');
});

test('a coverage is changed, dropped with who was to go, and taken up again', async () => {
  const coverage = await plan();
  const personId = randomUUID();
  const open = await send('assignNewsCoverage', { coverageId: coverage.id, personId });
  const step = (mutation: string, version: number, more: object = {}) =>
    cover(mutation, { id: coverage.id, version, ...more });
  expect(codeOf(await step('changeNewsCoverage', 1, { medium: null }))).toBe('INVALID_INPUT');
  expect((await step('changeNewsCoverage', 1, { medium: 'VIDEO', notes: 'x' })).thing.medium).toBe('VIDEO');
  expect((await step('changeNewsCoverage', 2, { notes: null })).thing).toMatchObject({ notes: null });
  expect(codeOf(await step('resumeNewsCoverage', 3, { reason: 'x' }))).toBe('ILLEGAL_TRANSITION');
  expect(codeOf(await step('dropNewsCoverage', 3, { reason: '\u200b' }))).toBe('INVALID_INPUT');
  expect((await step('dropNewsCoverage', 3, { reason: 'Nothing to see' })).thing).toMatchObject({
    status: 'DROPPED',
    assignments: [{ id: open.thing.id, status: 'CANCELLED', statusReason: 'Nothing to see' }],
  });
  const late = await send('assignNewsCoverage', { coverageId: coverage.id, personId });
  expect(codeOf(late)).toBe('ILLEGAL_TRANSITION');
  expect(codeOf(await step('changeNewsCoverage', 4, { notes: 'x' }))).toBe('ILLEGAL_TRANSITION');
  expect(codeOf(await step('dropNewsCoverage', 4, { reason: 'x' }))).toBe('ILLEGAL_TRANSITION');
  expect((await step('resumeNewsCoverage', 4, { reason: 'The minister comes' })).thing.status).toBe(
    'PLANNED',
  );
});

test('somebody else goes, unless one goes already', async () => {
  const { id } = await assign();
  const [other, provider] = [randomUUID(), 'FREELANCER'];
  const change = (version: number, more: object) => send('changeNewsAssignment', { id, version, ...more });
  const changed = await change(1, { personId: other, provider, notes: '無人機' });
  expect(changed.thing).toMatchObject({ person: { id: other }, provider, notes: '無人機' });
  expect(codeOf(await change(2, { personId: null }))).toBe('INVALID_INPUT');
  await send('moveNewsAssignment', { id, version: 2, to: 'ACCEPTED' });
  expect(codeOf(await change(3, { personId: randomUUID() }))).toBe('ILLEGAL_TRANSITION');
  expect(codeOf(await change(3, { dueAt: '2027-03-05T00:00:00Z' }))).toBe('done');
  await send('moveNewsAssignment', { id, version: 4, to: 'CANCELLED', reason: 'Ill' });
  expect(codeOf(await change(5, { notes: 'x' }))).toBe('ILLEGAL_TRANSITION');
});

test('who was sent is told when the event moves, and called off when it is cancelled', async () => {
  const { id, coverage } = await assign();
  const { data } = await graph.ask(`{ newsCoverages { nodes { id event { id } } } }`, { as: editor });
  const eventId = data.newsCoverages.nodes.find((one: { id: string }) => one.id === coverage.id).event.id;
  const change = (mutation: string, version: number, more: object = {}) =>
    graph.mutate(
      ...([mutation, { id: eventId, version, ...more }, eventManager] as const),
      'event { id newsCoverages { status } } assignmentsToTell { id status }',
    );
  const moved = await change('rescheduleEvent', 1, { dates: { startsOn: '2027-05-05' } });
  expect(moved.things.assignmentsToTell).toEqual([{ id, status: 'ASSIGNED' }]);
  const off = await change('cancelEvent', 2, { reason: 'Typhoon' });
  expect(off.things).toEqual({
    event: { id: eventId, newsCoverages: [{ status: 'DROPPED' }] },
    assignmentsToTell: [{ id, status: 'CANCELLED' }],
  });
  const more = { eventId, medium: 'TEXT', dueAt };
  expect(codeOf(await cover('planNewsCoverage', more))).toBe('ILLEGAL_TRANSITION');
  const taken = { id: coverage.id, version: 2, reason: 'x' };
  expect(codeOf(await cover('resumeNewsCoverage', taken))).toBe('ILLEGAL_TRANSITION');
});

test('the planner’s day: what is due, by medium, by desk, and what nobody goes for', async () => {
  const sectionId = randomUUID();
  const on = (hour: string) => ({ sectionId, dueAt: `2029-06-01T${hour}:00:00.000Z` });
  const [late, early, lone] = [await plan(on('10')), await plan(on('02')), await plan(on('06'))];
  for (const { id: coverageId } of [late, early])
    await send('assignNewsCoverage', { coverageId, personId: randomUUID() });
  const day = 'due: { from: "2029-06-01T00:00:00+08:00", until: "2029-06-02T00:00:00+08:00" }';
  const list = async (filter: string) =>
    (
      await graph.ask(`{ newsCoverages(${filter}) { nodes { id event { code } assignments { status } } } }`, {
        as: editor,
      })
    ).data.newsCoverages?.nodes.map(({ id }: { id: string }) => id) ?? null;
  expect(await list(day)).toEqual([early.id, lone.id, late.id]);
  expect(await list(`${day}, isUnassigned: true`)).toEqual([lone.id]);
  expect(await list(`sectionId: "${sectionId}", medium: TEXT`)).toEqual([]);
  expect(await list('sectionId: "nonsense"')).toEqual([]);
  const statements = [];
  for (const first of [1, 3])
    statements.push((await graph.statementsOf(() => list(`${day}, first: ${first}`))).length);
  expect(statements).toEqual([3, 3]);
});

const outsiders: [string, Viewer][] = [
  ['who does not sign in', anonymous],
  ['headquarters', headquarters],
  ['finance', finance],
  ['staff', printing],
  ['staff elsewhere', staffOf(randomUUID())],
];
test.each(outsiders)('%s neither sees what the newsroom plans nor changes it', async (_, as) => {
  const { id, coverage } = await assign();
  const read = await graph.ask('{ newsCoverages { totalCount } events { nodes { newsCoverages { id } } } }', {
    as,
  });
  const codes = new Set(read.errors?.map(({ extensions }) => extensions?.code));
  expect(codes).toEqual(new Set([refusalOf(as)]));
  const { data } = await graph.ask(
    `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on NewsCoverage { notes } ... on NewsAssignment { notes } } }`,
    {
      as,
      variables: {
        of: [
          { __typename: 'NewsCoverage', id: coverage.id },
          { __typename: 'NewsAssignment', id },
        ],
      },
    },
  );
  expect(data._entities).toEqual([null, null]);
  for (const [mutation, input] of [
    ['planNewsCoverage', { eventId: id, medium: 'TEXT', dueAt }],
    ['changeNewsCoverage', { id: coverage.id, version: 1 }],
    ['dropNewsCoverage', { id: coverage.id, version: 1, reason: 'x' }],
    ['resumeNewsCoverage', { id: coverage.id, version: 1, reason: 'x' }],
    ['assignNewsCoverage', { coverageId: coverage.id, personId: id }],
    ['changeNewsAssignment', { id, version: 1 }],
    ['moveNewsAssignment', { id, version: 1, to: 'ACCEPTED' }],
  ] as const)
    expect([mutation, codeOf(await graph.mutate(mutation, input, as))]).toEqual([mutation, 'FORBIDDEN']);
});

test.each([
  ['NOT_FOUND', 'planNewsCoverage', { eventId: randomUUID(), medium: 'TEXT', dueAt }],
  ['NOT_FOUND', 'planNewsCoverage', { eventId: 'nonsense', medium: 'TEXT', dueAt }],
  ['NOT_FOUND', 'assignNewsCoverage', { coverageId: randomUUID(), personId: randomUUID() }],
  ['NOT_FOUND', 'assignNewsCoverage', { coverageId: 'nonsense', personId: randomUUID() }],
  ['NOT_FOUND', 'moveNewsAssignment', { id: randomUUID(), version: 1, to: 'ACCEPTED' }],
] as const)('%s for %s %j', async (code, mutation, input) => {
  expect(codeOf(await graph.mutate(mutation, input, editor))).toBe(code);
});
