import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { seedId } from '@media-graph/subgraph';
import { codeOf, inDays, refusalOf, staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { organisations } from '../subgraph.ts';
import { allianceId, exchanges, giverId, staff, terms, today } from '../testing/exchanges.ts';

const graph = await testSubgraph(organisations, { seeds: ['organisations', 'people', 'memberships'] });
const { run, partner, draft, step, activate } = exchanges(graph);
const { headquarters, printing, editor } = viewers;
const reason = 'The board said so';

test('an agreement is drafted, changed, signed, terminated with a reason, and reinstated', async () => {
  const taker = await partner();
  const made = await draft(taker);
  expect(made.thing).toMatchObject({
    ...{ status: 'DRAFT', isInForce: false, territories: ['HK', 'MO'], giver: { slug: 'huizhou-daily' } },
  });
  const changed = await step(made, 'changeExchangeAgreement', { terms: terms({ sectionSlugs: [] }) });
  expect(changed.thing).toMatchObject({ sectionSlugs: [], version: 2 });
  expect(codeOf(await activate(made))).toBe('VERSION_CONFLICT');
  const active = await activate(changed);
  expect(active.thing).toMatchObject({ status: 'ACTIVE', isInForce: true, statusBy: staff.subject });
  expect(codeOf(await activate(active))).toBe('ILLEGAL_TRANSITION');
  expect(codeOf(await step(active, 'changeExchangeAgreement', { terms: terms() }))).toBe(
    'ILLEGAL_TRANSITION',
  );
  expect(codeOf(await step(active, 'withdrawExchangeDraft', { reason }))).toBe('ILLEGAL_TRANSITION');
  expect(codeOf(await step(active, 'terminateExchangeAgreement', { reason: '\u200b' }))).toBe(
    'INVALID_INPUT',
  );
  for (const on of [inDays(-1), inDays(100)])
    expect(codeOf(await step(active, 'terminateExchangeAgreement', { reason, on }))).toBe('INVALID_INPUT');
  const both = await Promise.all([1, 2].map(() => step(active, 'terminateExchangeAgreement', { reason })));
  expect(both.map(codeOf).sort()).toEqual(['VERSION_CONFLICT', 'done']);
  const over = both.find(({ thing }) => thing)!;
  expect(over.thing).toMatchObject({
    ...{ status: 'TERMINATED', statusReason: reason, isInForce: false, closedOn: today },
  });
  const back = await step(over, 'reinstateExchangeAgreement', { reason: 'By mistake' });
  expect(back.thing).toMatchObject({ status: 'ACTIVE', isInForce: true, closedOn: null });
  await expect(
    graph.sql(`UPDATE exchange_agreements SET licence = 'anything' WHERE id = $1`, [back.thing.id]),
  ).rejects.toThrow('what was agreed stays');
});

test('of two that hold at one time one is signed; a draft is dropped and taken up again', async () => {
  const taker = await partner();
  const [one, two] = [
    await draft(taker),
    await draft(taker, { tagSlugs: ['trade'], startsOn: inDays(50), endsOn: inDays(150) }),
  ];
  const both = await Promise.all([activate(one), activate(two)]);
  expect(both.map(codeOf).sort()).toEqual(['CONFLICT_OVERLAP', 'done']);
  const left = both[0]!.thing ? two : one;
  const dropped = await step(left, 'withdrawExchangeDraft', { reason });
  expect(dropped.thing).toMatchObject({ status: 'WITHDRAWN', statusReason: reason });
  expect(codeOf(await activate(dropped))).toBe('ILLEGAL_TRANSITION');
  expect((await step(dropped, 'resumeExchangeDraft')).thing).toMatchObject({ status: 'DRAFT' });
});

test('an amendment takes the place of what it amends on its first day', async () => {
  const taker = await partner();
  const first = await activate(await draft(taker));
  expect(
    codeOf(await step(first, 'amendExchangeAgreement', { terms: terms({ startsOn: inDays(-1) }) })),
  ).toBe('INVALID_INPUT');
  const amended = { terms: terms({ startsOn: inDays(10), endsOn: inDays(400), licence: '可摘編' }) };
  const next = await step(first, 'amendExchangeAgreement', amended);
  expect(next.thing).toMatchObject({ status: 'DRAFT', amends: { id: first.thing.id } });
  expect(codeOf(await step(first, 'amendExchangeAgreement', amended))).toBe('DUPLICATE');
  const early = { terms: terms({ startsOn: inDays(-1) }) };
  expect(codeOf(await step(next, 'changeExchangeAgreement', early))).toBe('INVALID_INPUT');
  expect((await activate(next)).thing).toMatchObject({
    status: 'ACTIVE',
    isInForce: false,
    licence: '可摘編',
  });
  const { data } = await graph.ask(
    `{ exchangeAgreements(takerId: "${taker}", orderBy: STARTS_FIRST) { nodes { id status isInForce closedOn } }
      later: exchangeAgreements(takerId: "${taker}", holdsOn: "${inDays(10)}") { nodes { id } }
      now: exchangeAgreements(takerId: "${taker}", holdsOn: "${inDays(9)}", sectionSlug: "news", tagSlug: "any") { nodes { id } }
      other: exchangeAgreements(takerId: "${taker}", sectionSlug: "sports") { totalCount }
      ended: exchangeAgreements(takerId: "${taker}", status: ENDED) { totalCount }
      nobodys: exchangeAgreements(takerId: "nobody") { totalCount } }`,
    { as: staffOf(taker) },
  );
  expect(data).toEqual({
    exchangeAgreements: {
      nodes: [
        { id: first.thing.id, status: 'SUPERSEDED', isInForce: true, closedOn: inDays(10) },
        { id: next.thing.id, status: 'ACTIVE', isInForce: false, closedOn: null },
      ],
    },
    later: { nodes: [{ id: next.thing.id }] },
    now: { nodes: [{ id: first.thing.id }] },
    ...{ other: { totalCount: 0 }, ended: { totalCount: 0 }, nobodys: { totalCount: 0 } },
  });
});

test('only members of an alliance exchange stories, and two of them', async () => {
  const stranger = await partner(false);
  expect(codeOf(await activate(await draft(stranger)))).toBe('ILLEGAL_TRANSITION');
  expect(codeOf(await draft(giverId))).toBe('INVALID_INPUT');
  expect(codeOf(await draft('nobody'))).toBe('NOT_FOUND');
  const club = {
    allianceId: seedId('Organisation', 'dongli-club'),
    giverId,
    takerId: stranger,
    terms: terms(),
  };
  expect(codeOf(await run('draftExchangeAgreement', club, headquarters))).toBe('INVALID_INPUT');
});

test.each<[object, string]>([
  [{ sectionSlugs: ['Not a slug'] }, 'sectionSlugs'],
  [{ tagSlugs: Array.from({ length: 51 }, (_, index) => `t-${index}`) }, 'tagSlugs'],
  [{ territories: [] }, 'territories'],
  [{ territories: ['XX'] }, 'territories'],
  [{ licence: '\u3164' }, 'licence'],
  [{ creditLine: 'x'.repeat(201) }, 'creditLine'],
  [{ endsOn: today }, 'endsOn'],
  [{ startsOn: '1899-12-31' }, 'startsOn'],
  [{ endsOn: '2200-01-01' }, 'endsOn'],
])('nothing is agreed with %j', async (more, field) => {
  const outcome = await draft(giverId === allianceId ? giverId : allianceId, more);
  expect([outcome.code, outcome.field?.slice(0, 3)]).toEqual(['INVALID_INPUT', ['input', 'terms', field]]);
});

test('the alliance’s staff and headquarters write, the parties read, nobody else learns of it', async () => {
  const taker = await partner();
  const made = await draft(taker, {}, headquarters);
  const id = made.thing.id as string;
  const seenBy = async (as: Viewer) => {
    const { data } = await graph.ask(`{ exchangeAgreement(id: "${id}") { id } }`, { as });
    return data.exchangeAgreement?.id ?? null;
  };
  for (const as of [staff, staffOf(giverId), staffOf(taker), headquarters]) expect(await seenBy(as)).toBe(id);
  for (const as of [printing, editor, viewers.anonymous]) expect(await seenBy(as)).toBeNull();
  expect(codeOf(await activate(made, staffOf(taker)))).toBe('FORBIDDEN');
  expect(codeOf(await activate(made, printing))).toBe('NOT_FOUND');
  for (const as of [editor, viewers.anonymous, staffOf(taker)])
    expect(codeOf(await draft(taker, {}, as))).toBe('FORBIDDEN');
  for (const as of [editor, viewers.anonymous]) {
    const { errors } = await graph.ask('{ exchangeAgreements { totalCount } }', { as });
    expect(errors?.[0]?.extensions?.code).toBe(refusalOf(as));
  }
  await graph.sql('SET ROLE organisations_staff');
  await graph.sql(`SELECT set_config('app.organisation', $1, false)`, [printing.organisation]);
  expect(await graph.sql('SELECT id FROM exchange_agreements')).toEqual([]);
  await graph.sql('RESET ROLE');
});
