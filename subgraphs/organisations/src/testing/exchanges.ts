import type { Viewer } from '@media-graph/service';
import { seedId, todayInShanghai } from '@media-graph/subgraph';
import { inDays, staffOf, type TestSubgraph, viewers } from '@media-graph/testing';

export const allianceId = seedId('Organisation', 'gba-media-alliance');
export const staff = staffOf(allianceId);
export const giverId = seedId('Organisation', 'huizhou-daily');
export const today = todayInShanghai();
export const terms = (more: object = {}) => ({
  ...{ sectionSlugs: ['news'], territories: ['HK', 'MO', 'HK'], licence: '不改動，線上三十日' },
  ...{ creditLine: '惠州日報', startsOn: today, endsOn: inDays(100), ...more },
});

const fields = `agreement { id version status statusReason statusBy isInForce startsOn endsOn closedOn sectionSlugs territories
  licence giver { slug } taker { slug } amends { id } }`;

/** What the staff of an alliance agree on for its members. */
export const exchanges = (graph: TestSubgraph) => {
  const run = (mutation: string, input: object, as: Viewer = staff) =>
    graph.mutate(mutation, input, as, fields);
  let count = 0;
  /** Another body that is a member of the alliance. */
  const partner = async (isMember = true) => {
    const { id } = await graph.mutated(
      'registerOrganisation',
      { slug: `partner-${++count}`, name: { en: `Partner ${count}` } },
      viewers.headquarters,
      'organisation { id }',
    );
    const membership = { organisationId: allianceId, memberOrganisationId: id, startsOn: '2024-01-01' };
    if (isMember) await graph.mutated('startMembership', membership, staff, 'membership { id }');
    return id as string;
  };
  const draft = async (takerId: string, more: object = {}, as: Viewer = staff) =>
    run('draftExchangeAgreement', { allianceId, giverId, takerId, terms: terms(more) }, as);
  const step = (
    { thing: { id, version } }: { thing: { id: string; version: number } },
    verb: string,
    more = {},
    as: Viewer = staff,
  ) => run(verb, { id, version, ...more }, as);
  const activate = (one: Awaited<ReturnType<typeof draft>>, as: Viewer = staff) =>
    step(one, 'activateExchangeAgreement', {}, as);
  return { run, partner, draft, step, activate };
};
