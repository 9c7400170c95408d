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
