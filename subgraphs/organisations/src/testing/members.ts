import { seedId, todayInShanghai } from '@media-graph/subgraph';
import { staffOf, type TestSubgraph, viewers } from '@media-graph/testing';

/** The club whose members pay dues in tests. */
export const club = seedId('Organisation', 'dongli-club');
export const clubStaff = staffOf(club);

/** Those who keep the club's members and their dues. */
export const members = (graph: TestSubgraph) => {
  const staff = clubStaff;
  const { headquarters } = viewers;
  const today = todayInShanghai();
  const termFields = `term { id version startsOn endsOn dues { amountMinor } received { amountMinor } owed { amountMinor }
    refundable { amountMinor } withdrawnAt entries { id kind amount { amountMinor } reason reversesId } }`;
  const run = (mutation: string, input: object, as = staff) => graph.mutate(mutation, input, as, termFields);
  const fen = (money: { amountMinor: string }) => Number(money.amountMinor);

  const tier = async (duesMinor: string, months = 12) =>
    graph.mutated(
      'addMembershipTier',
      { organisationId: club, name: { zhHant: '示例金卡' }, duesMinor, months },
      staff,
      'tier { id version }',
    );
  let count = 0;
  const member = async (startsOn = today) => {
    const { id } = await graph.mutated(
      'registerPerson',
      { name: { en: `Member ${++count}` }, kind: 'EXTERNAL' },
      headquarters,
      'person { id }',
    );
    return graph.mutated(
      'startMembership',
      { organisationId: club, memberPersonId: id, startsOn, isPublic: true },
      staff,
      'membership { id version }',
    );
  };
  const renew = (membership: { id: string; version: number }, tierId: string, as = staff) =>
    run('renewMembership', { id: membership.id, version: membership.version, tierId }, as);
  const read = async (id: string, as = staff) => {
    const { data, errors } = await graph.ask(
      `{ membership(id: "${id}") { id version status endsOn terms { id startsOn endsOn owed { amountMinor } } } }`,
      { as },
    );
    return errors?.[0]?.extensions?.code ?? data.membership;
  };
  const act = (
    { thing }: { thing: { id: string; version: number } },
    mutation: string,
    more: object = {},
    as = staff,
  ) => run(mutation, { termId: thing.id, version: thing.version, ...more }, as);
  return { run, tier, member, renew, read, act, fen };
};
