import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import {
  type ExchangeStatement,
  madeUpExchangeKey,
  seedId,
  writeExchangeStatement,
} from '@media-graph/subgraph';
import { inHours, staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, seenOf } from '../testing/newsroom.ts';
import { partner, syndication } from '../testing/syndication.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels'] });
const { act, draft, publish } = newsroom(graph);
const { on, product, pull } = syndication(graph);
const youth = { tagIds: [seedId('Tag', 'youth')] };
const culture = { sectionId: seedId('Section', 'culture') };

/** What the register says of an agreement, as it would sign it. */
const proof = (more: Partial<ExchangeStatement> = {}, key = madeUpExchangeKey) =>
  writeExchangeStatement(key, {
    ...{ agreementId: randomUUID(), giverId: viewers.editor.organisation!, takerId: partner.organisation! },
    ...{ sectionSlugs: [], tagSlugs: [], territories: ['HK'], licence: '不改動', creditLine: '惠州日報' },
    ...{ madeAt: inHours(0), until: inHours(24), ...more },
  });
const out = async (changes: object = {}) => (await publish(await draft(changes), 'web')).thing;
const begin = async (agreement: string) => {
  const { id: productId } = await product();
  return on('startSyndication', {
    ...{ productId, organisationId: partner.organisation, territory: 'HK', agreement },
  });
};
const prove = (id: string, agreement: string, as = partner) =>
  on('proveSyndicationAgreement', { id, agreement }, as);
const lapse = (id: string) =>
  graph.sql(`UPDATE syndication_subscriptions SET agreement_until = now() WHERE id = $1`, [id]);

test('a partner takes of a product what its agreement says, and is told the terms', async () => {
  const agreement = proof({ tagSlugs: ['youth'], sectionSlugs: ['economy'] });
  const { thing } = await begin(agreement);
  await out();
  await out({ ...youth, ...culture });
  const story = await out(youth);
  const { items, told } = await pull(thing.feedPath);
  expect(told).toEqual([`${story.id} usable 1`]);
  expect(items[0]).toMatchObject({ usageTerms: 'Territory: HK; 不改動; Credit: 惠州日報' });
});

test('what an amended agreement leaves out is canceled, and what it adds comes', async () => {
  const { thing } = await begin(proof({ tagSlugs: ['youth'] }));
  const [young, other] = [await out(youth), await out(culture)];
  const { told, next } = await pull(thing.feedPath);
  expect(told).toEqual([`${young.id} usable 1`]);
  expect((await prove(thing.id, proof({ sectionSlugs: ['culture'] }))).code).toBeNull();
  expect((await pull(next)).told).toEqual([`${young.id} canceled 1`, `${other.id} usable 1`]);
});

test('nothing new comes by an agreement that was not proved for too long, and all of it once it is', async () => {
  const { thing } = await begin(proof());
  const killed = await out();
  const { next } = await pull(thing.feedPath);
  await lapse(thing.id);
  const meanwhile = await out();
  await act('killArticle', { ...seenOf(killed), reason: '失實' });
  const { told, next: later } = await pull(next);
  expect(told).toEqual([`${killed.id} canceled 1`]);
  const listed = async (status: string) => {
    const { data } = await graph.ask(
      `{ syndicationSubscriptions(status: ${status}, first: 100) { nodes { id status agreement { id } } } }`,
      { as: viewers.editor },
    );
    return data.syndicationSubscriptions.nodes.find(({ id }: { id: string }) => id === thing.id);
  };
  expect(await listed('LAPSED')).toMatchObject({ status: 'LAPSED', agreement: { id: expect.any(String) } });
  expect(await listed('ACTIVE')).toBeUndefined();
  await expect(
    graph.sql(
      `INSERT INTO syndication_deliveries (subscription_id, organisation_id, article_id, version_number, kind) VALUES ($1, $1, $2, 1, 'USABLE')`,
      [thing.id, meanwhile.id],
    ),
  ).rejects.toThrow('not due');
  expect((await prove(thing.id, proof())).thing.status).toBe('ACTIVE');
  expect((await pull(later)).told).toEqual([`${meanwhile.id} usable 1`]);
});

test('only what the register signed, of these two, for the place, and in time, proves an agreement', async () => {
  const { thing } = await begin(proof());
  const bad = [
    ...['', 'x.y', proof({}, 'k'.repeat(40)), `${proof()}x`],
    ...[proof({ takerId: randomUUID() }), proof({ giverId: randomUUID() })],
    ...[proof({ territories: ['MO'] }), proof({ until: inHours(-1) })],
  ];
  for (const agreement of bad)
    for (const outcome of [await begin(agreement), await prove(thing.id, agreement)])
      expect(outcome).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'agreement'] });
  const stranger = staffOf(randomUUID());
  for (const as of [stranger, viewers.anonymous, viewers.headquarters])
    expect((await prove(thing.id, proof(), as)).code).toBe('NOT_FOUND');
  expect((await prove(thing.id, proof(), viewers.editor)).code).toBeNull();
  const { id: productId } = await product();
  const plain = { productId, organisationId: partner.organisation, territory: 'HK' };
  const { thing: free } = await on('startSyndication', plain);
  expect((await prove(free.id, proof())).code).toBe('ILLEGAL_TRANSITION');
});
