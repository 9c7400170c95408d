import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { codeOf, refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { organisations } from '../subgraph.ts';

const graph = await testSubgraph(organisations, { seeds: ['organisations', 'people'] });
const { headquarters, editor, printing, anonymous } = viewers;
const fields =
  'merge { id version movedCount leftMemberships mergedBy undoneBy duplicate { id status } into { id aliases } }';
const run = (mutation: string, input: object, as = headquarters) => graph.mutate(mutation, input, as, fields);
const merge = (id: string, intoId: string, input: object = {}, as = headquarters) =>
  run('mergeOrganisations', { id, version: 1, intoId, reason: 'One body, two entries', ...input }, as);

let count = 0;
const body = async (parentId?: string) => {
  const slug = `body-${++count}`;
  const name = { zhHant: `甲乙丙${count}會`, en: `Body ${count}` };
  const { id } = await graph.mutated(
    'registerOrganisation',
    { slug, name, ...(parentId && { parentId }) },
    editor,
    'organisation { id }',
  );
  return { id: id as string, slug, name };
};
const join = async (organisationId: string, member: object, startsOn = '2024-01-01') =>
  (
    await graph.mutated(
      'startMembership',
      { organisationId, startsOn, isPublic: true, ...member },
      headquarters,
      'membership { id }',
    )
  ).id;
const read = async (query: string) => (await graph.ask(`{ ${query} }`)).data;
const person = seedId('Person', 'sample-reader');

test('what refers to the second entry refers to the first, who asks for the old one gets it, and all of it is taken back', async () => {
  const [twice, once, other] = [await body(), await body(), await body()];
  const below = await body(twice.id);
  await join(twice.id, { memberPersonId: person });
  await join(twice.id, { memberOrganisationId: once.id });
  await join(other.id, { memberOrganisationId: twice.id });
  await join(other.id, { memberOrganisationId: once.id }, '2024-06-01');
  const merged = await merge(twice.id, once.id);
  expect(merged.thing).toMatchObject({
    ...{ movedCount: 2, leftMemberships: 2, mergedBy: 'hq-executive', undoneBy: null },
    ...{
      duplicate: { id: twice.id, status: 'DISSOLVED' },
      into: { id: once.id, aliases: [twice.name.en, twice.name.zhHant] },
    },
  });
  const seen = `id children { nodes { id } } members { nodes { member { __typename } } } ... on OutsideBody { formerIds }`;
  const { byId, bySlug, found } = await read(
    `byId: organisation(id: "${twice.id}") { ${seen} } bySlug: organisationBySlug(slug: "${twice.slug}") { id } found: searchOrganisations(text: "${twice.name.zhHant}") { nodes { id } }`,
  );
  expect(byId).toEqual({
    ...{ id: once.id, children: { nodes: [{ id: below.id }] }, formerIds: [twice.id] },
    members: { nodes: [{ member: { __typename: 'Person' } }] },
  });
  expect([bySlug.id, found.nodes]).toEqual([once.id, [{ id: once.id }]]);
  // What other teams noted by the old id keeps its name, and says where it went.
  const { entities } = await graph.entities('OutsideBody', [twice.id], 'name { en } mergedInto { id }');
  expect(entities[0]).toEqual({ name: { en: twice.name.en }, mergedInto: { id: once.id } });

  const { id, version } = merged.thing;
  expect(
    (await run('undoOrganisationMerge', { id, version, reason: 'Two bodies after all' }, editor)).code,
  ).toBe('FORBIDDEN');
  const undone = await run('undoOrganisationMerge', { id, version, reason: 'Two bodies after all' });
  expect(undone.thing).toMatchObject({
    undoneBy: 'hq-executive',
    duplicate: { status: 'ACTIVE' },
    into: { aliases: [] },
  });
  expect((await run('undoOrganisationMerge', { id, version: 2, reason: 'once more' })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  expect(
    (await read(`organisation(id: "${twice.id}") { id children { nodes { id } } }`)).organisation,
  ).toEqual({
    ...{ id: twice.id, children: { nodes: [{ id: below.id }] } },
  });
});

test('nothing new refers to what was merged, it is not merged again, and a chain leads to the last', async () => {
  const [first, second, third] = [await body(), await body(), await body()];
  const merged = await merge(first.id, second.id);
  const refusedWith = async (mutation: string, input: object) =>
    (await graph.mutate(mutation, input, headquarters)).code;
  expect(
    await refusedWith('startMembership', {
      organisationId: first.id,
      memberPersonId: person,
      startsOn: '2024-01-01',
    }),
  ).toBe('ILLEGAL_TRANSITION');
  expect(
    await refusedWith('startMembership', {
      organisationId: third.id,
      memberOrganisationId: first.id,
      startsOn: '2024-01-01',
    }),
  ).toBe('ILLEGAL_TRANSITION');
  expect(
    await refusedWith('registerOrganisation', { slug: `x-${count}`, name: { en: 'x' }, parentId: first.id }),
  ).toBe('ILLEGAL_TRANSITION');
  expect(
    await refusedWith('registerPerson', { name: { en: 'x' }, kind: 'STAFF', employerId: first.id }),
  ).toBe('ILLEGAL_TRANSITION');
  expect((await merge(first.id, third.id, { version: 2 })).code).toBe('ILLEGAL_TRANSITION');
  expect((await merge(third.id, first.id)).code).toBe('ILLEGAL_TRANSITION');
  const { thing } = await merge(second.id, third.id, { version: 2 });
  expect(
    (await read(`organisation(id: "${first.id}") { id ... on OutsideBody { formerIds } }`)).organisation.id,
  ).toBe(third.id);
  const undoFirst = { id: merged.thing.id, version: 1, reason: 'Two bodies' };
  expect((await run('undoOrganisationMerge', undoFirst)).code).toBe('ILLEGAL_TRANSITION');
  expect(
    (await run('undoOrganisationMerge', { id: thing.id, version: 1, reason: 'Two bodies' })).code,
  ).toBeNull();
  expect((await run('undoOrganisationMerge', undoFirst)).code).toBeNull();
});

test('who pays dues to the other entry since stays its member when the merge is taken back', async () => {
  const [twice, once] = [await body(), await body()];
  const moved = await join(twice.id, { memberPersonId: person });
  const merged = await merge(twice.id, once.id);
  const { id: tierId } = await graph.mutated(
    'addMembershipTier',
    { organisationId: once.id, name: { en: 'Gold' }, duesMinor: '1', months: 12 },
    headquarters,
    'tier { id }',
  );
  await graph.mutated('renewMembership', { id: moved, version: 2, tierId }, headquarters, 'term { id }');
  const { id, version } = merged.thing;
  expect((await run('undoOrganisationMerge', { id, version, reason: 'Two bodies' })).code).toBeNull();
  expect(await graph.sql('SELECT organisation_id AS of FROM memberships WHERE id = $1', [moved])).toEqual([
    { of: once.id },
  ]);
});

test('of two merges at once into each other one is made, and none is made of what is joined meanwhile', async () => {
  const [one, other] = [await body(), await body()];
  const codes = (await Promise.all([merge(one.id, other.id), merge(other.id, one.id)])).map(codeOf);
  expect(codes.filter((code) => code === 'done')).toHaveLength(1);
  const [third, fourth] = [await body(), await body()];
  const join = { organisationId: third.id, memberPersonId: person, startsOn: '2024-01-01' };
  await Promise.all([
    merge(third.id, fourth.id),
    ...[1, 2, 3].map(() => graph.mutate('startMembership', join, headquarters)),
  ]);
  expect(await graph.sql('SELECT FROM memberships WHERE organisation_id = $1', [third.id])).toEqual([]);
});

test('headquarters alone merge, bodies outside the group alone, with a reason, and see the merges', async () => {
  const [one, other] = [await body(), await body()];
  for (const as of [editor, printing, anonymous]) {
    expect((await merge(one.id, other.id, {}, as)).code).toBe('FORBIDDEN');
    const { errors } = await graph.ask('{ organisationMerges { totalCount } }', { as });
    expect(errors?.[0]?.extensions?.code).toBe(refusalOf(as));
  }
  const own = seedId('Organisation', 'printing');
  for (const [id, intoId, input, code] of [
    [one.id, own, {}, 'INVALID_INPUT'],
    [own, one.id, {}, 'INVALID_INPUT'],
    [one.id, one.id, {}, 'INVALID_INPUT'],
    [one.id, randomUUID(), {}, 'NOT_FOUND'],
    [one.id, 'nonsense', {}, 'NOT_FOUND'],
    [one.id, other.id, { reason: '\u200b\u200b\u200b' }, 'INVALID_INPUT'],
    [one.id, other.id, { version: 7 }, 'VERSION_CONFLICT'],
  ] as const)
    expect([input, (await merge(id, intoId, input)).code]).toEqual([input, code]);
  const list = (first: number) => () =>
    graph.ask(
      `{ organisationMerges(first: ${first}) { totalCount nodes { reason duplicate { id mergedInto { id } } into { id formerIds } leftMemberships } } }`,
      { as: headquarters },
    );
  expect((await list(50)()).data.organisationMerges.nodes.length).toBeGreaterThan(3);
  expect(await graph.statementsOf(list(50))).toHaveLength((await graph.statementsOf(list(2))).length);
});
