import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { organisations } from '../subgraph.ts';

const graph = await testSubgraph(organisations, {
  seeds: ['organisations', 'people', 'memberships', 'facilities'],
});
const { headquarters, editor, anonymous } = viewers;
const owner = seedId('Organisation', 'huizhou-daily');
const fields = 'facility { id version slug capacity equipment { en } owner { slug } name { en } }';
const run = (mutation: string, input: object, as = headquarters) => graph.mutate(mutation, input, as, fields);
const hall = { slug: 'terrace', name: { en: 'Terrace' }, kind: 'MEETING_ROOM', ownerId: owner, capacity: 30 };

test('headquarters enters a hall and changes it; others are told that they may not', async () => {
  for (const as of [anonymous, editor, staffOf(owner)])
    expect((await run('registerFacility', hall, as)).code).toBe('FORBIDDEN');
  const { thing } = await run('registerFacility', { ...hall, equipment: [{ en: 'Projector' }] });
  expect(thing).toMatchObject({ slug: 'terrace', capacity: 30, equipment: [{ en: 'Projector' }] });
  expect((await run('registerFacility', hall)).code).toBe('DUPLICATE');
  const changed = await run('changeFacility', {
    ...{ id: thing.id, version: 1, capacity: 40, equipment: [], ownerId: seedId('Organisation', 'printing') },
  });
  expect(changed.thing).toMatchObject({
    ...{ capacity: 40, equipment: [], name: { en: 'Terrace' }, owner: { slug: 'printing' }, version: 2 },
  });
  const { data } = await graph.ask(
    '{ facilityBySlug(slug: "terrace") { id } none: facilityBySlug(slug: "x") { id } }',
  );
  expect(data).toEqual({ facilityBySlug: { id: thing.id }, none: null });
});

test.each<[object, string, string]>([
  [{ slug: 'Not A Slug' }, 'INVALID_INPUT', 'slug'],
  [{ capacity: 0 }, 'INVALID_INPUT', 'capacity'],
  [{ name: { en: '\u200b' } }, 'INVALID_INPUT', 'name'],
  [{ ownerId: 'nobody' }, 'NOT_FOUND', 'ownerId'],
  [{ equipment: [{ en: '' }] }, 'INVALID_INPUT', 'equipment'],
])('no hall is %j', async (changes, code, field) => {
  const { code: got, field: where } = await run('registerFacility', { ...hall, slug: 'other', ...changes });
  expect([got, where?.[1]]).toEqual([code, field]);
});

test('tier and publicity of a membership change, for its organisation’s staff and headquarters', async () => {
  const club = seedId('Organisation', 'dongli-club');
  const membership = {
    id: seedId('Membership', 'dongli-club sample-reader'),
    version: 1,
    tier: '示例鑽石卡',
  };
  const change = (input: object, as = headquarters) =>
    graph.mutate('changeMembership', { ...membership, ...input }, as, 'membership { tier isPublic version }');
  for (const as of [anonymous, editor]) expect((await change({}, as)).code).toBe('FORBIDDEN');
  expect((await change({}, staffOf(seedId('Organisation', 'printing')))).code).toBe('NOT_FOUND');
  expect((await change({}, staffOf(club))).thing).toEqual({
    tier: '示例鑽石卡',
    isPublic: false,
    version: 2,
  });
  expect((await change({ version: 2, tier: null, isPublic: true })).thing).toMatchObject({
    tier: null,
    isPublic: true,
  });
  expect((await change({ version: 3, isPublic: null })).code).toBe('INVALID_INPUT');
  expect((await change({ version: 3, tier: '\u200b' })).code).toBe('INVALID_INPUT');
});
