import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { organisations } from '../subgraph.ts';
import { club, members, clubStaff as staff } from '../testing/members.ts';

const graph = await testSubgraph(organisations, { seeds: ['organisations', 'people'] });
const { headquarters } = viewers;
const { tier, member, renew } = members(graph);

test('a retired tier is taken for nothing new until it is taken up again; a foreign one never', async () => {
  const old = await tier('1');
  const retire = (version: number, isRetired: boolean) =>
    graph.mutated(
      'updateMembershipTier',
      { id: old.id, version, isRetired, reason: 'A new year' },
      staff,
      'tier { version }',
    );
  await retire(1, true);
  const membership = await member();
  expect((await renew(membership, old.id)).code).toBe('ILLEGAL_TRANSITION');
  await retire(2, false);
  const alliance = seedId('Organisation', 'dongjiang-brand-alliance');
  const foreign = await graph.mutate(
    'addMembershipTier',
    { organisationId: alliance, name: { en: 'x' }, duesMinor: '1' },
    headquarters,
    'tier { id }',
  );
  expect((await renew(membership, foreign.thing.id)).code).toBe('INVALID_INPUT');
  expect((await renew(membership, old.id)).code).toBeNull();
});

test.each<[object, string]>([
  [{ name: { en: '\u200b' } }, 'name'],
  [{ duesMinor: '-1' }, 'duesMinor'],
  [{ duesMinor: '100000000001' }, 'duesMinor'],
  [{ months: 0 }, 'months'],
  [{ months: 121 }, 'months'],
  [{ organisationId: seedId('Organisation', 'printing') }, 'organisationId'],
])('no tier is %j', async (input, field) => {
  const whole = { organisationId: club, name: { en: 'x' }, duesMinor: '1', ...input };
  const { code, field: at } = await graph.mutate('addMembershipTier', whole, headquarters, 'tier { id }');
  expect([code, at?.slice(0, 2)]).toEqual(['INVALID_INPUT', ['input', field]]);
});
