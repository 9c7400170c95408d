import { expect, test } from '@jest/globals';
import { addDays, addMonths, todayInShanghai } from '@media-graph/subgraph';
import { codeOf, testSubgraph, viewers } from '@media-graph/testing';
import { organisations } from '../subgraph.ts';
import { club, members, clubStaff as staff } from '../testing/members.ts';

const graph = await testSubgraph(organisations, { seeds: ['organisations', 'people'] });
const { headquarters, printing, editor, anonymous } = viewers;
const today = todayInShanghai();
const { run, tier, member, read, act, fen, ...dues } = members(graph);
const gold = await tier('36500');
const renew = (membership: { id: string; version: number }, tierId = gold.id, as = staff) =>
  dues.renew(membership, tierId, as);

test('a membership is renewed term by term, each with its price, on the day of the month of the first', async () => {
  const membership = await member('2099-01-31');
  const monthly = await tier('100', 1);
  const first = await renew(membership, monthly.id);
  expect(first.thing).toMatchObject({
    startsOn: '2099-01-31',
    endsOn: '2099-02-28',
    dues: { amountMinor: '100' },
    owed: { amountMinor: '100' },
  });
  await graph.mutated(
    'updateMembershipTier',
    { id: monthly.id, version: 1, duesMinor: '200', reason: 'Dearer' },
    staff,
    'tier { id }',
  );
  const second = await renew(await read(membership.id), monthly.id);
  expect(second.thing).toMatchObject({
    startsOn: '2099-02-28',
    endsOn: '2099-03-31',
    dues: { amountMinor: '200' },
  });
  expect(await read(membership.id)).toMatchObject({
    status: 'COMING',
    endsOn: '2099-03-31',
    terms: [{ id: second.thing.id }, { id: first.thing.id }],
  });
  const reason = 'By mistake';
  expect((await run('withdrawMembershipTerm', { id: first.thing.id, version: 1, reason })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  for (const { thing } of [second, first])
    expect((await run('withdrawMembershipTerm', { id: thing.id, version: 1, reason })).code).toBeNull();
  expect((await run('withdrawMembershipTerm', { id: first.thing.id, version: 2, reason })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  expect(await read(membership.id)).toMatchObject({ endsOn: null });
  expect((await renew(await read(membership.id), monthly.id)).thing).toMatchObject({
    startsOn: '2099-01-31',
  });
});

test('dues are paid up to what is owed, put right, and given back for the days after somebody left', async () => {
  const start = addDays(today, -100);
  const membership = await member(start);
  const term = await renew(membership);
  const days = (Date.parse(addMonths(start, 12)) - Date.parse(start)) / 86_400_000;
  expect((await act(term, 'recordMembershipDues', { amountMinor: '36501' })).code).toBe('INVALID_INPUT');
  expect((await act(term, 'recordMembershipDues', { amountMinor: '0' })).code).toBe('INVALID_INPUT');
  expect(
    (await act(term, 'recordMembershipDues', { amountMinor: '1', paidOn: addDays(today, 1) })).code,
  ).toBe('INVALID_INPUT');
  const wrong = await act(term, 'recordMembershipDues', { amountMinor: '365' });
  const [entry] = wrong.thing.entries;
  expect(
    (await run('withdrawMembershipTerm', { id: term.thing.id, version: 2, reason: 'By mistake' })).code,
  ).toBe('ILLEGAL_TRANSITION');
  const reversed = await act(wrong, 'reverseMembershipDues', {
    entryId: entry.id,
    reason: 'A nought was missing',
  });
  expect(reversed.thing).toMatchObject({
    received: { amountMinor: '0' },
    entries: [{ kind: 'PAYMENT' }, { kind: 'REVERSAL', reversesId: entry.id }],
  });
  expect(
    (await act(reversed, 'reverseMembershipDues', { entryId: entry.id, reason: 'once more' })).code,
  ).not.toBeNull();
  expect(
    (
      await act(reversed, 'reverseMembershipDues', {
        entryId: reversed.thing.entries[1].id,
        reason: 'and back',
      })
    ).code,
  ).toBe('INVALID_INPUT');
  const paid = await act(reversed, 'recordMembershipDues', { amountMinor: '36500' });
  expect(paid.thing).toMatchObject({ owed: { amountMinor: '0' }, refundable: { amountMinor: '0' } });
  expect((await act(paid, 'refundMembershipDues', { reason: 'moved away' })).code).toBe('ILLEGAL_TRANSITION');
  const { version } = await read(membership.id);
  await graph.mutated(
    'endMembership',
    { id: membership.id, version, endsOn: today },
    staff,
    'membership { id }',
  );
  expect(await read(membership.id)).toMatchObject({ status: 'ENDED' });
  const left = 36_500 - Math.ceil((36_500 * 100) / days);
  expect(
    (await act(paid, 'refundMembershipDues', { amountMinor: String(left + 1), reason: 'moved away' })).code,
  ).toBe('INVALID_INPUT');
  const both = await Promise.all(
    [1, 2].map(() => act(paid, 'refundMembershipDues', { reason: 'moved away' })),
  );
  expect(both.map(codeOf).sort()).toEqual(['VERSION_CONFLICT', 'done']);
  const refunded = both.find(({ code }) => code === null)!;
  expect(fen(refunded.thing.received)).toBe(36_500 - left);
  const payment = refunded.thing.entries.find(
    (one: { kind: string; amount: { amountMinor: string } }) => one.amount.amountMinor === '36500',
  );
  expect(
    (await act(refunded, 'reverseMembershipDues', { entryId: payment.id, reason: 'bounced' })).code,
  ).toBe('ILLEGAL_TRANSITION');
  expect((await renew(await read(membership.id))).code).toBe('ILLEGAL_TRANSITION');
  await expect(
    graph.sql(
      'INSERT INTO membership_entries (id, organisation_id, term_id, kind, amount_minor, entered_on, entered_by) SELECT gen_random_uuid(), organisation_id, id, $2, 99999, now(), $2 FROM membership_terms WHERE id = $1',
      [term.thing.id, 'PAYMENT'],
    ),
  ).rejects.toThrow('membership_terms_within_dues');
});

test('a membership whose term ran out has lapsed, and is begun anew; of two renewals at once one is made', async () => {
  const membership = await member();
  await renew(membership);
  await graph.sql(
    `UPDATE memberships SET starts_on = starts_on - 400, ends_on = ends_on - 400, lapses_on = lapses_on - 400 WHERE id = $1`,
    [membership.id],
  );
  await graph.sql(
    'UPDATE membership_terms SET starts_on = starts_on - 400, ends_on = ends_on - 400 WHERE membership_id = $1',
    [membership.id],
  );
  expect(await read(membership.id)).toMatchObject({ status: 'LAPSED' });
  expect((await renew(await read(membership.id))).code).toBe('ILLEGAL_TRANSITION');
  const other = await member();
  const both = await Promise.all([renew(other), renew(other)]);
  expect(both.map(codeOf).sort()).toEqual(['VERSION_CONFLICT', 'done']);
});

test('of a membership that has long been there the first term is the one that holds today', async () => {
  const start = addDays(today, -1000);
  const membership = await member(start);
  const term = await renew(membership);
  expect(term.thing).toMatchObject({ startsOn: addMonths(start, 24), endsOn: addMonths(start, 36) });
  expect(await read(membership.id)).toMatchObject({ status: 'ACTIVE', endsOn: addMonths(start, 36) });
  const { version } = await read(membership.id);
  await graph.mutated(
    'endMembership',
    { id: membership.id, version, endsOn: today },
    staff,
    'membership { id }',
  );
  expect((await act(term, 'recordMembershipDues', { amountMinor: '1' })).code).toBe('ILLEGAL_TRANSITION');
});

test('the organisation’s staff and headquarters alone see and change terms; a tier is everybody’s to see', async () => {
  const membership = await member();
  const term = await renew(membership, gold.id, headquarters);
  for (const as of [printing, editor, anonymous]) {
    expect(await read(membership.id, as)).toBe(as === anonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN');
    expect((await renew(membership, gold.id, as)).code).toBe('FORBIDDEN');
    expect(['FORBIDDEN', 'NOT_FOUND']).toContain(
      (await act(term, 'recordMembershipDues', { amountMinor: '1' }, as)).code,
    );
    const update = { id: gold.id, version: 1, reason: 'because', duesMinor: '1' };
    expect((await graph.mutate('updateMembershipTier', update, as, 'tier { id }')).code).toBe('FORBIDDEN');
  }
  const { data } = await graph.ask(
    `{ organisation(id: "${club}") { membershipTiers { id name { zhHant } dues { amountMinor } isRetired } } }`,
  );
  expect(data.organisation.membershipTiers).toContainEqual({
    id: gold.id,
    name: { zhHant: '示例金卡' },
    dues: { amountMinor: '36500' },
    isRetired: false,
  });
});
