import { expect, test } from '@jest/globals';
import { anonymous, type Viewer } from '@media-graph/service';
import { madeUpMembershipKey, readMembershipPass, todayInShanghai } from '@media-graph/subgraph';
import { inDays, refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { organisations } from '../subgraph.ts';
import { club, members, clubStaff as staff } from '../testing/members.ts';

const graph = await testSubgraph(organisations, { seeds: ['organisations', 'people'] });
const { headquarters, printing, editor } = viewers;
const { tier, member, renew } = members(graph);
const gold = await tier('100');

const fields =
  'benefit { id version kind yearlyAllowance discountPercent daysBefore isRetired changeReason }';
const add = (input: object = {}, as: Viewer = staff) =>
  graph.mutate(
    'addMembershipBenefit',
    { tierId: gold.id, kind: 'FREE_SEAT', name: { zhHant: '免費座位' }, yearlyAllowance: 4, ...input },
    as,
    fields,
  );
const update = (input: object, as: Viewer = staff) =>
  graph.mutate('updateMembershipBenefit', { reason: 'A new year', ...input }, as, fields);
const passOf = async (id: string, as: Viewer) => {
  const { data, errors } = await graph.ask(`{ membership(id: "${id}") { pass { token expiresAt } } }`, {
    as,
  });
  if (errors) return errors[0]!.extensions!.code;
  return data.membership?.pass && readMembershipPass(madeUpMembershipKey, data.membership.pass.token);
};

test.each<[object, string]>([
  [{ name: { en: '\u200b' } }, 'name'],
  [{ yearlyAllowance: 0 }, 'yearlyAllowance'],
  [{ yearlyAllowance: 367 }, 'yearlyAllowance'],
  [{ discountPercent: 10 }, 'discountPercent'],
  [{ kind: 'DISCOUNT' }, 'discountPercent'],
  [{ kind: 'DISCOUNT', discountPercent: 101 }, 'discountPercent'],
  [{ kind: 'EARLY_REGISTRATION' }, 'daysBefore'],
  [{ kind: 'EARLY_REGISTRATION', daysBefore: 91 }, 'daysBefore'],
  [{ kind: 'EARLY_REGISTRATION', daysBefore: 3, discountPercent: 3 }, 'discountPercent'],
])('no benefit is %j', async (input, field) => {
  const { code, field: at } = await add(input);
  expect([code, at?.slice(0, 2)]).toEqual(['INVALID_INPUT', ['input', field]]);
});

test('a pass has what the tier of the term that holds gives, for the member, the staff and headquarters alone', async () => {
  const seat = (await add()).thing;
  const early = (await add({ kind: 'EARLY_REGISTRATION', daysBefore: 3, yearlyAllowance: null })).thing;
  const { id, version } = await member();
  expect(await passOf(id, staff)).toMatchObject({ tierId: null, benefits: [], subject: null });
  await renew({ id, version }, gold.id);
  const whole = {
    ...{ membershipId: id, organisationId: club, tierId: gold.id, subject: null },
    benefits: [
      { id: seat.id, yearlyAllowance: 4, daysBefore: null },
      { id: early.id, yearlyAllowance: null, daysBefore: 3 },
    ],
  };
  for (const as of [staff, headquarters]) expect(await passOf(id, as)).toMatchObject(whole);
  for (const as of [printing, editor, viewers.anonymous]) expect(await passOf(id, as)).toBe(refusalOf(as));
  expect((await update({ id: seat.id, version: 1, isRetired: true })).thing.isRetired).toBe(true);
  expect(await passOf(id, staff)).toMatchObject({ benefits: [{ id: early.id }] });
  const again = await update({ id: seat.id, version: 2, isRetired: false, yearlyAllowance: null });
  expect(again.thing).toMatchObject({ isRetired: false, yearlyAllowance: null, changeReason: 'A new year' });
  const { data } = await graph.ask(
    `{ organisation(id: "${club}") { membershipTiers { id eventBenefits { kind daysBefore } } } }`,
  );
  const [shown] = data.organisation.membershipTiers;
  expect(shown.eventBenefits).toEqual([
    { kind: 'FREE_SEAT', daysBefore: null },
    { kind: 'EARLY_REGISTRATION', daysBefore: 3 },
  ]);
});

test('a member with an account sees the own private membership and has its pass, which is that account’s', async () => {
  const { id, version } = await member();
  await graph.sql('UPDATE memberships SET is_public = false WHERE id = $1', [id]);
  await graph.sql(
    `UPDATE people SET account = 'a member' WHERE id = (SELECT member_person_id FROM memberships WHERE id = $1)`,
    [id],
  );
  await renew({ id, version }, gold.id);
  const own = { ...anonymous, subject: 'a member' };
  expect(await passOf(id, own)).toMatchObject({ membershipId: id, tierId: gold.id, subject: 'a member' });
  expect(await passOf(id, { ...anonymous, subject: 'somebody else' })).toBeUndefined();
  const { data } = await graph.ask(`{ viewer { person { memberships { nodes { id tier } } } } }`, {
    as: own,
  });
  expect(data.viewer.person.memberships.nodes).toEqual([{ id, tier: null }]);
  await graph.sql('UPDATE memberships SET starts_on = $2, ends_on = $3, lapses_on = NULL WHERE id = $1', [
    id,
    inDays(-9),
    todayInShanghai(),
  ]);
  expect(await passOf(id, own)).toBeNull();
});

test('the organisation’s staff and headquarters alone say what members are given', async () => {
  const { thing } = await add({}, headquarters);
  for (const as of [printing, editor, viewers.anonymous]) {
    expect((await add({}, as)).code).toBe('FORBIDDEN');
    expect((await update({ id: thing.id, version: 1, isRetired: true }, as)).code).toBe('FORBIDDEN');
  }
  expect((await update({ id: thing.id, version: 1, reason: ' ' })).code).toBe('INVALID_INPUT');
  expect((await update({ id: thing.id, version: 7, isRetired: true })).code).toBe('VERSION_CONFLICT');
  expect((await add({ tierId: thing.id })).code).toBe('NOT_FOUND');
});
