import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { organisations } from '../subgraph.ts';

const graph = await testSubgraph(organisations, { seeds: ['organisations', 'people'] });

const idOf = (slug: string) => seedId('Organisation', slug);
const club = idOf('dongli-club');
const person = seedId('Person', 'sample-reader');
const start = (input: object, as = staffOf(club)) =>
  graph.mutate('startMembership', { organisationId: club, startsOn: '2024-05-01', ...input }, as);

test('a membership is nobody else’s to know of unless it says so', async () => {
  const { thing } = await start({ memberPersonId: person.toUpperCase(), tier: ' 金卡 ' });
  expect(thing).toMatchObject({
    tier: '金卡',
    isPublic: false,
    startsOn: '2024-05-01',
    endsOn: null,
    version: 1,
  });
  const isPublic = await start({
    memberOrganisationId: idOf('printing'),
    isPublic: true,
    endsOn: '2024-05-02',
  });
  expect(isPublic.thing).toMatchObject({ tier: null, isPublic: true, endsOn: '2024-05-02' });
  const { data } = await graph.ask(
    `{ organisation(id: "${club}") { members { nodes { id member { __typename } } } } }`,
  );
  const member = { __typename: 'PrintingCompany' };
  expect(data.organisation.members.nodes).toEqual([{ id: isPublic.thing.id, member }]);
});

test('of twenty who start the same membership at once, one does', async () => {
  const memberOrganisationId = idOf('huipinhui');
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => start({ memberOrganisationId })));
  const codes = outcomes.map(({ code }) => code);
  expect(codes.filter((code) => code === null)).toHaveLength(1);
  expect(codes.filter((code) => code === 'CONFLICT_OVERLAP')).toHaveLength(19);
  expect(outcomes.find(({ code }) => code)?.field).toEqual(['input', 'startsOn']);
});

test.each([
  ['FORBIDDEN', { organisationId: idOf('gba-media-alliance') }, staffOf(club)],
  ['FORBIDDEN', {}, viewers.anonymous],
  ['FORBIDDEN', {}, viewers.editor],
  ['INVALID_INPUT', { organisationId: idOf('printing') }, viewers.headquarters],
  ['INVALID_INPUT', { memberOrganisationId: null }, staffOf(club)],
  ['INVALID_INPUT', { memberPersonId: person }, staffOf(club)],
  ['INVALID_INPUT', { memberOrganisationId: club }, staffOf(club)],
  ['NOT_FOUND', { memberOrganisationId: randomUUID() }, staffOf(club)],
  ['NOT_FOUND', { memberOrganisationId: 'nobody' }, staffOf(club)],
  ['NOT_FOUND', { memberOrganisationId: '' }, staffOf(club)],
  ['NOT_FOUND', { memberOrganisationId: null, memberPersonId: randomUUID() }, staffOf(club)],
  ['NOT_FOUND', { organisationId: randomUUID() }, viewers.headquarters],
  ['INVALID_INPUT', { endsOn: '2024-05-01' }, staffOf(club)],
  ['INVALID_INPUT', { endsOn: '2200-01-01' }, staffOf(club)],
  ['INVALID_INPUT', { startsOn: '0001-01-01' }, staffOf(club)],
  ['INVALID_INPUT', { startsOn: '9999-12-31' }, staffOf(club)],
  ['INVALID_INPUT', { tier: ' ' }, staffOf(club)],
  ['INVALID_INPUT', { tier: 'x'.repeat(101) }, staffOf(club)],
  ['INVALID_INPUT', { tier: 'a\0b' }, staffOf(club)],
] as const)('%s for %j, and nothing changes', async (code, input, as) => {
  const before = await graph.sql('SELECT count(*) FROM memberships');
  expect((await start({ memberOrganisationId: idOf('tiankun-culture'), ...input }, as)).code).toBe(code);
  expect(await graph.sql('SELECT count(*) FROM memberships')).toEqual(before);
});

test('a day that is none is no day', async () => {
  const before = await graph.sql('SELECT count(*) FROM memberships');
  await expect(start({ memberPersonId: person, startsOn: '2024-02-30' })).rejects.toThrow('BAD_USER_INPUT');
  expect(await graph.sql('SELECT count(*) FROM memberships')).toEqual(before);
});

test('what is dissolved takes no members', async () => {
  await graph.sql(`UPDATE organisations SET status = 'DISSOLVED' WHERE slug = 'jdb'`);
  const { code } = await start({ organisationId: idOf('jdb'), memberPersonId: person }, viewers.headquarters);
  expect(code).toBe('ILLEGAL_TRANSITION');
});
