import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { organisations } from '../subgraph.ts';

const graph = await testSubgraph(organisations, { seeds: ['organisations', 'people', 'memberships'] });

const idOf = (slug: string) => seedId('Organisation', slug);
const club = idOf('dongli-club');
const member = seedId('Person', 'sample-reader');
const membershipId = seedId('Membership', 'dongli-club sample-reader');
const clubStaff = staffOf(club);

const outsiders = [
  ['the anonymous reader', viewers.anonymous],
  ['an editor', viewers.editor],
  ['staff of the printing company', viewers.printing],
  ['staff of the group', staffOf(idOf('huizhou-daily'))],
  ['somebody of the club who is not its staff', { ...clubStaff, roles: ['picture-desk'] }],
] as const;

/** Every path on which a membership of the club could be seen. */
const everyPath = `{
  membership(id: "${membershipId}") { id }
  _entities(representations: [{ __typename: "Membership", id: "${membershipId}" }]) { ... on Membership { id tier } }
  organisation(id: "${club}") { members { totalCount nodes { id } edges { cursor } pageInfo { endCursor } } }
  person(id: "${member}") { memberships { totalCount nodes { id } } }
  people { nodes { memberships { nodes { organisation { slug } } } } }
  organisations(kind: CLUB) { nodes { members { totalCount nodes { member { __typename } } } } }
}`;

test.each(outsiders)('%s sees no private membership on any path', async (_, as) => {
  const { data, errors } = await graph.ask(everyPath, { as });
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    membership: null,
    _entities: [null],
    organisation: { members: { totalCount: 0, nodes: [], edges: [], pageInfo: { endCursor: null } } },
    person: { memberships: { totalCount: 0, nodes: [] } },
    organisations: { nodes: [{ members: { totalCount: 0, nodes: [] } }] },
  });
  expect(JSON.stringify(data.people)).not.toContain('dongli-club');
});

test.each([
  ['its staff', clubStaff],
  ['headquarters', viewers.headquarters],
] as const)('%s sees them', async (_, as) => {
  const { data } = await graph.ask(everyPath, { as });
  expect(data).toMatchObject({
    membership: { id: membershipId },
    _entities: [{ id: membershipId, tier: '示例金卡 (sample)' }],
    organisation: { members: { totalCount: 2 } },
    person: { memberships: { totalCount: 1, nodes: [{ id: membershipId }] } },
  });
});

test('everybody sees a public one', async () => {
  const { data } = await graph.ask(
    `{ organisationBySlug(slug: "gba-media-alliance") {
      members { nodes { startsOn endsOn isPublic member { __typename ... on PressGroup { slug } } } }
    } }`,
  );
  const membership = { startsOn: '2024-01-01', endsOn: null, isPublic: true };
  expect(data.organisationBySlug.members.nodes).toEqual([
    { ...membership, member: { __typename: 'PressGroup', slug: 'huizhou-daily' } },
  ]);
});

test('the database itself shows nothing private, whatever a repository forgets', async () => {
  const privateRows = async (role: string, organisation: string) => {
    await graph.sql(`SET ROLE ${role}`);
    await graph.sql(`SELECT set_config('app.organisation', $1, false)`, [organisation]);
    const memberships = await graph.sql('SELECT id FROM memberships WHERE NOT is_public');
    const contacts = await graph.sql('SELECT person_id FROM person_contacts');
    await graph.sql('RESET ROLE');
    return [memberships.length, contacts.length];
  };
  for (const role of ['reader', 'editor', 'staff', 'staff_editor'])
    expect(await privateRows(`organisations_${role}`, idOf('ubtech'))).toEqual([0, 0]);
  expect(await privateRows('organisations_editor', club)).toEqual([0, 0]);
  expect(await privateRows('organisations_staff', club)).toEqual([2, 0]);
  expect(await privateRows('organisations_staff', idOf('printing'))).toEqual([0, 1]);
  expect(await privateRows('organisations_headquarters', '')).toEqual([2, 4]);
});

const fields = 'membership { id version startsOn endsOn } userErrors { code field message }';
const start = (input: object, as = clubStaff) =>
  graph.ask(`mutation ($input: StartMembershipInput!) { startMembership(input: $input) { ${fields} } }`, {
    as,
    variables: {
      input: { idempotencyKey: randomUUID(), organisationId: club, startsOn: '2024-05-01', ...input },
    },
  });
const end = (input: object, as = clubStaff) =>
  graph.ask(`mutation ($input: EndMembershipInput!) { endMembership(input: $input) { ${fields} } }`, {
    as,
    variables: { input: { idempotencyKey: randomUUID(), ...input } },
  });
const codeOf = ({ data, errors }: Awaited<ReturnType<typeof start>>): string => {
  const payload = data?.startMembership ?? data?.endMembership;
  return payload ? (payload.userErrors[0]?.code ?? 'done') : String(errors?.[0]?.extensions?.code);
};

test('of twenty who start the same membership at once, one does', async () => {
  const memberOrganisationId = idOf('huipinhui');
  const codes = (await Promise.all(Array.from({ length: 20 }, () => start({ memberOrganisationId })))).map(
    codeOf,
  );
  expect(codes.filter((code) => code === 'done')).toHaveLength(1);
  expect(codes.filter((code) => code === 'CONFLICT_OVERLAP')).toHaveLength(19);
});

test('a membership that ended may begin again on the day of its end, not before', async () => {
  const memberPersonId = seedId('Person', 'sample-proofreader');
  const first = (await start({ memberPersonId, startsOn: '2023-01-01' })).data.startMembership.membership;
  const ended = await end({ id: first.id, version: first.version, endsOn: '2024-01-01' });
  expect(ended.data.endMembership.membership).toMatchObject({ endsOn: '2024-01-01', version: 2 });
  expect(codeOf(await start({ memberPersonId, startsOn: '2023-12-31' }))).toBe('CONFLICT_OVERLAP');
  expect(codeOf(await start({ memberPersonId, startsOn: '2022-12-31', endsOn: '2023-01-02' }))).toBe(
    'CONFLICT_OVERLAP',
  );
  expect(codeOf(await start({ memberPersonId, startsOn: '2024-01-01' }))).toBe('done');
  expect(codeOf(await end({ id: first.id, version: 2, endsOn: '2024-02-01' }))).toBe('ILLEGAL_TRANSITION');
  expect(codeOf(await end({ id: first.id, version: 2, endsOn: '2023-06-01' }))).toBe('done');
});

test.each([
  ['FORBIDDEN', { organisationId: idOf('gba-media-alliance') }, clubStaff],
  ['FORBIDDEN', {}, viewers.anonymous],
  ['FORBIDDEN', {}, viewers.editor],
  ['INVALID_INPUT', { organisationId: idOf('printing') }, viewers.headquarters],
  ['INVALID_INPUT', { memberOrganisationId: null }, clubStaff],
  ['INVALID_INPUT', { memberPersonId: member }, clubStaff],
  ['INVALID_INPUT', { memberOrganisationId: club }, clubStaff],
  ['NOT_FOUND', { memberOrganisationId: randomUUID() }, clubStaff],
  ['NOT_FOUND', { memberOrganisationId: 'nobody' }, clubStaff],
  ['NOT_FOUND', { organisationId: randomUUID() }, viewers.headquarters],
  ['INVALID_INPUT', { endsOn: '2024-05-01' }, clubStaff],
  ['INVALID_INPUT', { startsOn: '0001-01-01' }, clubStaff],
  ['INVALID_INPUT', { startsOn: '9999-12-31' }, clubStaff],
  ['INVALID_INPUT', { tier: ' ' }, clubStaff],
  ['INVALID_INPUT', { tier: 'x'.repeat(101) }, clubStaff],
  ['INVALID_INPUT', { tier: 'a\0b' }, clubStaff],
  ['BAD_USER_INPUT', { startsOn: '2024-02-30' }, clubStaff],
] as const)('%s for %j, and nothing changes', async (code, input, as) => {
  const before = await graph.sql('SELECT count(*) FROM memberships');
  expect(codeOf(await start({ memberOrganisationId: idOf('tiankun-culture'), ...input }, as))).toBe(code);
  expect(await graph.sql('SELECT count(*) FROM memberships')).toEqual(before);
});

test('what another organisation’s staff may not end, it may not learn of either', async () => {
  const codes = await Promise.all(
    [membershipId, randomUUID(), 'nothing'].map(async (id) => {
      const { data } = await end({ id, version: 1, endsOn: '2030-01-01' }, viewers.printing);
      return data.endMembership;
    }),
  );
  expect(codes[0]).toEqual(codes[1]);
  expect(codes[0]).toEqual(codes[2]);
  expect(codes[0].userErrors[0].code).toBe('NOT_FOUND');
});
