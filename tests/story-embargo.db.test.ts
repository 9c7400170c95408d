import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { inHours } from '@media-graph/testing';
import { type WholeGraph, wholeGraph } from './whole-graph.ts';

const picture = seedId('MediaAsset', 'e3-ceremony');
const event = seedId('Event', 'e3');
const later = inHours(1);

/** What a reader finds of the picture: in lists, by its id, at its event, and at its address. */
const seenIn = async (graph: WholeGraph, href: string) => {
  const { data, errors } = await graph.ask(
    `{ mediaAsset(id: "${picture}") { id } mediaFile(id: "${picture}") { id }
      mediaAssets(eventId: "${event}") { nodes { id } } mediaFiles(eventId: "${event}") { nodes { id } }
      eventByCode(code: "e3") { assets { nodes { id } } } }`,
  );
  expect(errors).toBeUndefined();
  const { status } = await fetch(new URL(href, graph.url));
  return [JSON.stringify(data).split(picture).length - 1, status];
};
const hrefIn = async (graph: WholeGraph): Promise<string> => {
  const { data } = await graph.ask(
    `{ mediaAsset(id: "${picture}") { ... on ImageAsset { rendition(width: 160) { href } } } }`,
  );
  return data.mediaAsset.rendition.href;
};
const change = async (graph: WholeGraph, name: string, type: string, input: object, select: string) => {
  const { data, errors } = await graph.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${select} userErrors { code field } } }`,
    { as: 'editor', variables: { input: { idempotencyKey: randomUUID(), ...input } } },
  );
  expect([errors, data?.[name]?.userErrors]).toEqual([undefined, []]);
  return data[name];
};
const cover = (graph: WholeGraph, articleId: string, assetIds: string[], until: string | null) =>
  change(
    graph,
    'setStoryEmbargo',
    'SetStoryEmbargoInput',
    { articleId, assetIds, until },
    'files { id } assets { id } coverStatement',
  );

const graph = await wholeGraph();

test('a story goes under embargo with its pictures alone, and a reader finds none of them until the cover is lifted', async () => {
  const href = await hrefIn(graph);
  const { article } = await change(
    graph,
    ...(['createArticleDraft', 'CreateArticleDraftInput'] as const),
    {
      ...{ headline: { zhHant: '合成稿件' }, sectionId: seedId('Section', 'economy') },
      ...{ slug: `story-${randomUUID()}`, language: 'zh-Hant', leadImageId: picture },
    },
    'article { id version }',
  );
  const embargo = (coverStatement: string | null) =>
    graph.ask(
      `mutation ($input: SetArticleEmbargoInput!) { setArticleEmbargo(input: $input) {
         article { id uncoveredFiles { id } } userErrors { code field message } } }`,
      {
        as: 'editor',
        variables: { input: { idempotencyKey: randomUUID(), ...article, until: later, coverStatement } },
      },
    );
  const { data: bare } = await embargo(null);
  expect(bare.setArticleEmbargo).toMatchObject({
    ...{ article: null, userErrors: [{ code: 'EMBARGOED', field: ['input', 'coverStatement'] }] },
  });
  expect(bare.setArticleEmbargo.userErrors[0].message).toContain(picture);
  expect(await seenIn(graph, href)).toEqual([5, 200]);
  const covered = await cover(graph, article.id, [picture], later);
  expect(covered).toMatchObject({ files: [{ id: picture }] });
  expect(await seenIn(graph, href)).toEqual([0, 404]);
  const { data: held } = await embargo(covered.coverStatement);
  expect(held.setArticleEmbargo).toEqual({ article: { id: article.id, uncoveredFiles: [] }, userErrors: [] });
  // Who lifts the cover of a story that waits is told of it where the story is looked at.
  await cover(graph, article.id, [], null);
  const { data: bared } = await graph.ask(
    `{ article(id: "${article.id}") { uncoveredFiles { __typename id } uncoveredAssets { id } } }`,
    { as: 'editor' },
  );
  expect(bared.article).toEqual({
    uncoveredFiles: [{ __typename: 'ImageAsset', id: picture }],
    uncoveredAssets: [{ id: picture }],
  });
  await cover(graph, article.id, [picture], later);
  expect(await seenIn(graph, href)).toEqual([0, 404]);
  await cover(graph, article.id, [], null);
  expect(await seenIn(graph, href)).toEqual([5, 200]);
});

test('files of every kind are asked for with what others add to pictures', async () => {
  const { data, errors } = await graph.ask(
    `{ mediaFiles(eventId: "${event}") { nodes { __typename kind title { zhHant } rightsOwner { slug }
        ... on ImageAsset { width usedIn(first: 1) { totalCount } } ... on VideoAsset { durationInSeconds poster { width } } } }
      articles(first: 5) { nodes { body { ... on VideoBlock { video { title { zhHant } href } } } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.mediaFiles.nodes).toContainEqual({
    ...{ __typename: 'ImageAsset', kind: 'IMAGE', title: { zhHant: '香港推介簽約會舞台' } },
    ...{
      rightsOwner: { slug: 'dongjiang-pictures' },
      width: 1600,
      usedIn: { totalCount: expect.any(Number) },
    },
  });
});

test('what a story covers stays covered where nobody can be asked about the story', async () => {
  const alone = await wholeGraph({ without: 'content' });
  const href = await hrefIn(alone);
  const story = randomUUID();
  await cover(alone, story, [picture], later);
  expect(await seenIn(alone, href)).toEqual([0, 404]);
  await cover(alone, story, [], null);
  expect(await seenIn(alone, href)).toEqual([5, 200]);
});
