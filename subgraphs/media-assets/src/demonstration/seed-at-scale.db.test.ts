import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { seedId } from '@media-graph/subgraph';
import { staffOf, viewers } from '@media-graph/testing';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets({ seeds: ['pictures'], scale: 300 });
const id = (type: string, number: number) => seedId(type, `scale-${number}`);
const large = /Seq Scan on (media_assets|released_asset_search|media_collections|media_collection_items)\b/;
const staff = staffOf(id('Organisation', 8));

test('the synthetic set has its size, and shows the files of the demonstration', async () => {
  const count = '{ mediaAssets { totalCount } }';
  expect((await graph.ask(count, { as: viewers.editor })).data.mediaAssets.totalCount).toBe(30_010);
  expect((await graph.ask(count)).data.mediaAssets.totalCount).toBe(24_008);
  const { data } = await graph.ask(
    `{ mediaAsset(id: "${id('MediaAsset', 7)}") { title { zhHant } ... on ImageAsset { rendition(width: 160) { href } } } }`,
  );
  expect(data.mediaAsset.title.zhHant).toBe('合成演示圖片：展會航拍第7張');
  expect((await graph.get(data.mediaAsset.rendition.href)).status).toBe(200);
});

const reference = (type: string, fields: string, more = {}) => ({
  query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`,
  variables: { of: [1, 2, 3].map((number) => ({ __typename: type, id: id(type, number), ...more })) },
});
type Request = { query: string; variables?: object };
const asked: [string, Request][] = [
  ['a list', { query: '{ mediaAssets(first: 50) { nodes { id rightsOwner { id } event { id } } } }' }],
  ['drafts', { query: '{ mediaAssets(status: DRAFT) { nodes { id } } }' }],
  ['what is released', { query: '{ mediaAssets(status: RELEASED) { nodes { id } } }' }],
  ['every kind', { query: '{ mediaFiles { nodes { id } } }' }],
  ['video', { query: '{ mediaFiles(kind: VIDEO) { nodes { id } } }' }],
  ['an owner', { query: `{ mediaAssets(ownerId: "${id('Organisation', 8)}") { nodes { id } } }` }],
  ['an event', { query: `{ mediaAssets(eventId: "${id('Event', 9)}") { nodes { id } } }` }],
  ['a search', { query: '{ mediaAssets(text: "果園 4711") { nodes { id } } }' }],
  ['a search of two characters', { query: '{ mediaAssets(text: "夜市") { nodes { id } } }' }],
  ['a search without result', { query: '{ mediaAssets(text: "熱氣球") { nodes { id } } }' }],
  ['a photographer', { query: '{ mediaAssets(creatorName: "合成演示攝影 7") { nodes { id } } }' }],
  [
    'when it was taken',
    {
      query:
        '{ mediaAssets(taken: { from: "2020-05-01T00:00:00Z", until: "2020-05-02T00:00:00Z" }) { nodes { id } } }',
    },
  ],
  [
    'when it was uploaded',
    {
      query:
        '{ mediaAssets(uploaded: { from: "2020-05-01T00:00:00Z", until: "2020-05-02T00:00:00Z" }) { nodes { id } } }',
    },
  ],
  ['a city', { query: '{ mediaAssets(city: "惠东", minWidth: 800) { nodes { id } } }' }],
  ['the upright', { query: '{ mediaAssets(orientation: PORTRAIT) { nodes { id } } }' }],
  ...['FIRST_UPLOADED', 'LAST_TAKEN', 'FIRST_TAKEN'].map((order): [string, Request] => [
    order,
    { query: `{ mediaAssets(orderBy: ${order}) { nodes { id } } }` },
  ]),
  ['an asset', { query: `{ mediaAsset(id: "${id('MediaAsset', 11)}") { id } }` }],
  ['assets by reference', reference('MediaAsset', 'id status')],
  ['the assets of organisations', reference('Organisation', 'ownedAssets { nodes { id } }')],
  ['the assets of events', reference('Event', 'assets(first: 5) { nodes { id } totalCount }')],
  ['the photos of people', reference('Person', 'photos { nodes { id } }')],
  [
    'the assets of articles',
    reference('Article', 'assets { id }', { assetRefs: [1, 2, 3].map((n) => id('MediaAsset', n)) }),
  ],
];
const ofRights: [string, Request][] = [
  ['a category', { query: '{ mediaAssets(rightsCategory: AGENCY) { nodes { id } } }' }],
  ['what is used', { query: '{ mediaAssets(isUsed: true) { nodes { id } } }' }],
  ['what is unused', { query: '{ mediaAssets(isUsed: false) { nodes { id } } }' }],
  ['leases that end', { query: '{ expiringMediaLeases(withinDays: 14) { nodes { id asset { id } } } }' }],
];
const ofCollections: [string, Request][] = [
  [
    'collections',
    { query: '{ mediaCollections { nodes { id items(first: 5) { nodes { file { id } } } } } }' },
  ],
  ['shoots', { query: '{ mediaCollections(kind: SHOOT) { nodes { id } } }' }],
  [
    'collections of an owner',
    { query: `{ mediaCollections(ownerId: "${id('Organisation', 11)}") { nodes { id } } }` },
  ],
  [
    'collections of an event',
    { query: `{ mediaCollections(eventId: "${id('Event', 11)}") { nodes { id } } }` },
  ],
  ['a search for collections', { query: '{ mediaCollections(text: "果園 4710") { nodes { id } } }' }],
  [
    'the pictures of a collection',
    {
      query: `{ mediaCollection(id: "${id('MediaCollection', 4710)}") { items { nodes { asset { id } } } } }`,
    },
  ],
  [
    'the collections of pictures',
    { query: '{ mediaFiles { nodes { collections(first: 5) { nodes { id name } } } } }' },
  ],
];
const callers: [string, Viewer][] = [
  ['a reader', viewers.anonymous],
  ['staff', staff],
  ['the picture desk', viewers.pictureDesk],
  ['headquarters', viewers.headquarters],
];

const plans = callers.flatMap(([who, as]) =>
  [...asked, ...(as === viewers.anonymous ? [] : [...ofRights, ...ofCollections])].map(
    ([what, request]) => [what, who, request, as] as const,
  ),
);
test.each(plans)(
  '%s, asked by %s, is read through an index',
  async (_, __, { query, variables = {} }, as) => {
    const plans = await graph.plansOf(async () => {
      const { errors } = await graph.ask(query, { as, variables: variables as Record<string, unknown> });
      expect(errors).toBeUndefined();
    }, as);
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) expect(plan).not.toMatch(large);
  },
);

test('who is shown in pictures, or made them, is found through indices', async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on DataSubjectRequest { pictureData { records { id } } } } }`;
  const of = [{ __typename: 'DataSubjectRequest', id: id('Event', 1), soughtName: '合成演示攝影 7' }];
  const as = viewers.privacyOfficer;
  const plans = await graph.plansOf(async () => {
    const { data } = await graph.ask(query, { as, variables: { of } });
    expect(data._entities[0].pictureData.records.length).toBeGreaterThan(0);
  }, as);
  for (const plan of plans) expect(plan).not.toMatch(large);
});

test('what looks alike is found through the index of parts', async () => {
  const plan = await graph.sql(
    'EXPLAIN SELECT asset_id FROM media_fingerprints WHERE parts && fingerprint_parts(4711)',
  );
  expect(plan.map((row) => row['QUERY PLAN']).join(' ')).toMatch('media_fingerprints_parts');
});

test('pages go through the whole list, and show each asset once', async () => {
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const { data } = await graph.ask(
      'query ($after: String) { mediaAssets(first: 100, after: $after) { pageInfo { endCursor hasNextPage } nodes { id } } }',
      { variables: { after } },
    );
    seen.push(...data.mediaAssets.nodes.map((node: { id: string }) => node.id));
    ({ endCursor: after, hasNextPage: more } = data.mediaAssets.pageInfo);
  }
  expect(seen).toHaveLength(24_008);
  expect(new Set(seen).size).toBe(24_008);
});
