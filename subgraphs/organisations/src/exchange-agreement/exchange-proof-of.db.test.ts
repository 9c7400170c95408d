import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { madeUpExchangeKey, readExchangeStatement, shanghaiInstant } from '@media-graph/subgraph';
import { codeOf, inDays, staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { organisations } from '../subgraph.ts';
import { allianceId, exchanges, giverId, staff, today } from '../testing/exchanges.ts';

const graph = await testSubgraph(organisations, { seeds: ['organisations', 'people', 'memberships'] });
const { partner, draft, step, activate } = exchanges(graph);
const { headquarters } = viewers;
const reason = 'The board said so';

const membershipOf = async (memberOrganisationId: string) => {
  const [row] = await graph.sql(
    'SELECT id, version FROM memberships WHERE organisation_id = $1 AND member_organisation_id = $2',
    [allianceId, memberOrganisationId],
  );
  return row;
};
const stands = async (id: string, as: Viewer = staff) => {
  const { data } = await graph.ask(
    `{ exchangeAgreement(id: "${id}") { status statusReason isInForce closedOn proof { token expiresAt } } }`,
    { as },
  );
  return data.exchangeAgreement;
};

test('an agreement in force is proved to whoever gives the stories, for a day at most', async () => {
  const taker = await partner();
  const made = await draft(taker, { startsOn: inDays(-5), endsOn: inDays(1) });
  expect((await stands(made.thing.id)).proof).toBeNull();
  await activate(made);
  const { proof } = await stands(made.thing.id, staffOf(taker));
  expect(readExchangeStatement(madeUpExchangeKey, proof.token)).toMatchObject({
    ...{ agreementId: made.thing.id, giverId, takerId: taker, sectionSlugs: ['news'] },
    ...{ territories: ['HK', 'MO'], creditLine: '惠州日報', until: proof.expiresAt },
  });
  expect(new Date(proof.expiresAt)).toEqual(shanghaiInstant(inDays(1), '00:00'));
  expect(readExchangeStatement('k'.repeat(40), proof.token)).toBeNull();
});

test('whose membership is ended has its agreements ended with it, and they are not taken up again without it', async () => {
  const [taker, other] = [await partner(), await partner()];
  const [held, drafted, others] = [
    await activate(await draft(taker)),
    await draft(taker),
    await draft(other),
  ];
  await activate(others);
  const end = async (endsOn: string) =>
    graph.mutated('endMembership', { ...(await membershipOf(taker)), endsOn }, staff, 'membership { id }');
  await end(inDays(50));
  expect(await stands(held.thing.id)).toMatchObject({
    ...{ status: 'TERMINATED', isInForce: true, closedOn: inDays(50) },
    statusReason: 'A party is a member of the alliance no longer',
  });
  await end(today);
  expect(await stands(held.thing.id)).toMatchObject({ isInForce: false, proof: null });
  const seen = { thing: { id: held.thing.id, version: held.thing.version + 1 } };
  expect(codeOf(await step(seen, 'reinstateExchangeAgreement', { reason }))).toBe('ILLEGAL_TRANSITION');
  expect((await stands(drafted.thing.id)).status).toBe('DRAFT');
  expect(await stands(others.thing.id)).toMatchObject({ status: 'ACTIVE', isInForce: true });
  const { data } = await graph.ask(
    `{ exchangeAgreements(takerId: "${taker}", holdsOn: "${today}") { totalCount } }`,
    { as: headquarters },
  );
  expect(data.exchangeAgreements.totalCount).toBe(0);
});

test('nothing is in force by a membership that nobody renewed', async () => {
  const taker = await partner();
  const { id } = (await activate(await draft(taker))).thing;
  await graph.sql('UPDATE memberships SET ends_on = $2, lapses_on = $2 WHERE id = $1', [
    (await membershipOf(taker)).id,
    today,
  ]);
  expect(await stands(id)).toMatchObject({ status: 'ACTIVE', isInForce: false, proof: null });
});
