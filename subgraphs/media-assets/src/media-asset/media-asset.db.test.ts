import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { viewers } from '@media-graph/testing';
import { addAsset } from '../testing/add-asset.ts';
import { testAssets } from '../testing/test-assets.ts';

const graph = await testAssets();

const everyField = `id status title { zhHans } description { en } altText { en } creditLine copyrightNotice rightsOwner { id }
  creatorName creator { id } takenAt uploadedAt sha256 mimeType sizeInBytes event { id } releaseBlockers version
  ... on ImageAsset {
    width height focalPoint { x y } metadata { keywords } originalMetadata { creator }
    rendition(shape: SQUARE) { href width height contentType name } renditions(format: AVIF) { href }
  }`;

test('fifty assets with owner, event, creator and renditions are one statement', async () => {
  const eventId = randomUUID();
  await Promise.all(Array.from({ length: 50 }, () => addAsset(graph, { eventId, personId: randomUUID() })));
  const statements = await graph.statementsOf(async () => {
    const { data, errors } = await graph.ask(
      `{ mediaAssets(eventId: "${eventId}", first: 50) { nodes { ${everyField} } pageInfo { hasNextPage } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.mediaAssets.nodes).toHaveLength(50);
    expect(data.mediaAssets.nodes[0]).toMatchObject({ event: { id: eventId }, releaseBlockers: [] });
    expect(data.mediaAssets.nodes[0].renditions).toHaveLength(9);
  });
  expect(statements).toHaveLength(1);
});

test('references of any number, with gaps and nonsense, are one statement for each kind of question', async () => {
  const eventIds = Array.from({ length: 20 }, () => randomUUID());
  const assets = await Promise.all(
    eventIds.flatMap((eventId) => [1, 2, 3].map(() => addAsset(graph, { eventId }))),
  );
  const of = [
    ...assets.map((id) => ({ __typename: 'MediaAsset', id })),
    { __typename: 'MediaAsset', id: randomUUID() },
    { __typename: 'MediaAsset', id: "'; --" },
    ...eventIds.map((id) => ({ __typename: 'Event', id })),
    { __typename: 'Event', id: 'x' },
    { __typename: 'Organisation', id: seedId('Organisation', 'nobody') },
  ];
  const statements = await graph.statementsOf(async () => {
    const { data, errors } = await graph.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) {
        __typename
        ... on MediaAsset { id }
        ... on Event { assets(first: 2) { totalCount nodes { id } pageInfo { hasNextPage } } }
        ... on Organisation { ownedAssets { totalCount nodes { id } } }
      } }`,
      { variables: { of } },
    );
    expect(errors).toBeUndefined();
    const [found, gap, nonsense, first] = [0, 60, 61, 62].map((index) => data._entities[index]);
    expect(found).toEqual({ __typename: 'ImageAsset', id: assets[0] });
    expect([gap, nonsense]).toEqual([null, null]);
    expect(first.assets).toMatchObject({ totalCount: 3, nodes: [{}, {}], pageInfo: { hasNextPage: true } });
    expect(data._entities.slice(-2)).toMatchObject([
      { assets: { totalCount: 0 } },
      { ownedAssets: { nodes: [] } },
    ]);
  });
  expect(statements.length).toBeLessThanOrEqual(5);
});

test('an article’s assets come in its order, again where it names one twice, and none for a gap', async () => {
  const [a, b, hidden] = [
    await addAsset(graph),
    await addAsset(graph),
    await addAsset(graph, { status: 'DRAFT' }),
  ];
  const of = [
    { __typename: 'Article', id: randomUUID(), assetRefs: [b, hidden, a, randomUUID(), b] },
    { __typename: 'Article', id: randomUUID(), assetRefs: [] },
  ];
  const statements = await graph.statementsOf(async () => {
    const { data } = await graph.ask(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Article { assets { id } } } }',
      { variables: { of } },
    );
    expect(data._entities).toEqual([{ assets: [{ id: b }, { id: a }, { id: b }] }, { assets: [] }]);
  });
  expect(statements).toHaveLength(1);
});

test.each([
  ['另一種字', '雲台統戰', '云台统战'],
  ['兩個字', '優必選機器人', '选机'],
  ['part of a word in English', 'Signing ceremony', 'signed'],
])('search finds both scripts and any part: %s', async (_, title, text) => {
  const id = await addAsset(graph, { title });
  const { data } = await graph.ask('query ($text: String!) { mediaAssets(text: $text) { nodes { id } } }', {
    variables: { text },
  });
  expect(data.mediaAssets.nodes).toEqual([{ id }]);
});

test.each(["'", '" & !', '***', '\\', '🙂', '%', ')(', '\u0000', '\u200b', '\uffff'])(
  'a search for %j is no error',
  async (text) => {
    const { data, errors } = await graph.ask(
      'query ($text: String!) { mediaAssets(text: $text) { totalCount } }',
      { variables: { text } },
    );
    expect(errors).toBeUndefined();
    expect(data.mediaAssets.totalCount).toBe(0);
  },
);

test.each([
  ['{ mediaAssets(first: 0) { totalCount } }', '`first` must be between 1 and 100'],
  ['{ mediaAssets(first: 101) { totalCount } }', '`first` must be between 1 and 100'],
  ['{ mediaAssets(after: "nonsense") { totalCount } }', '`after` is not a cursor of this list'],
])('%s is refused clearly', async (query, message) => {
  const { errors } = await graph.ask(query, { as: viewers.anonymous });
  expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
});

test('a rendition of a width that there is none of costs that field alone', async () => {
  const id = await addAsset(graph);
  const { data, errors } = await graph.ask(
    `{ mediaAsset(id: "${id}") { id } mediaAssets(first: 1) { nodes { ... on ImageAsset { rendition(width: 9000) { href } } } } }`,
  );
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(data).toEqual({ mediaAsset: { id }, mediaAssets: null });
});

test('an owner or event that nothing can be has no assets', async () => {
  const { data } = await graph.ask(
    `{ a: mediaAssets(ownerId: "x") { totalCount } b: mediaAssets(eventId: "'") { nodes { id } } }`,
  );
  expect(data).toEqual({ a: { totalCount: 0 }, b: { nodes: [] } });
});
