import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { inHours, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';
import { syndication } from '../testing/syndication.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels'] });
const { act, draft, publish, ready, articleWith } = newsroom(graph);
const { product, pull, start } = syndication(graph);

const reason = '欄目放錯了';
const reclassify = (article: { id: string; version: number }, changes: object = {}, as = viewers.editor) =>
  act('reclassifyArticle', { ...seenOf(article), reason, ...changes }, as);
const read = (id: string) =>
  articleWith(id, 'status label section { slug } tags { slug } corrections { id }', viewers.anonymous);
const community = seedId('Section', 'community');
const tagId = seedId('Tag', 'united-front');

test('a story that readers have changes its section, tags and label at once, without a notice, and its review follows', async () => {
  const word = `示${randomUUID().slice(0, 8)}`;
  const { thing: article } = await publish(await draft({ headline: { zhHant: word } }), 'web');
  const { thing: moved } = await reclassify(article, {
    sectionId: community,
    tagIds: [tagId],
    label: 'FEATURE',
  });
  expect(moved).toMatchObject({ status: 'PUBLISHED', versionNumber: 2, headline: { zhHant: word } });
  expect(await read(article.id)).toEqual({
    ...{ status: 'PUBLISHED', label: 'FEATURE', corrections: [] },
    ...{ section: { slug: 'community' }, tags: [{ slug: 'united-front' }] },
  });
  const { data } = await graph.ask(
    `query ($section: ID!, $tag: ID!, $text: String!) {
      bySection: searchArticles(text: $text, sectionId: $section) { totalCount }
      tag(id: $tag) { articles { nodes { id } } }
      publishedArticleVersions(first: 2) { nodes { article { id } version { number } } } }`,
    { variables: { section: community, tag: tagId, text: word }, as: viewers.editor },
  );
  expect(data).toMatchObject({
    bySection: { totalCount: 1 },
    publishedArticleVersions: {
      nodes: [2, 1].map((number) => ({ article: { id: article.id }, version: { number } })),
    },
  });
  expect(data.tag.articles.nodes).toContainEqual({ id: article.id });
  const reviewed = await act(
    'reviewArticle',
    { ...seenOf(moved), level: 3, decision: 'APPROVED' },
    reviewers[2],
  );
  expect(reviewed.thing.status).toBe('PUBLISHED');
});

test('the label of a story that somebody pays for stays, and one that is corrected stays so', async () => {
  const { thing: published } = await publish(await draft(), 'web');
  const { thing: corrected } = await act('correctArticle', {
    ...{ ...seenOf(published), kind: 'CLARIFICATION', notice: { zhHant: '本文為廣告。' } },
  });
  const { thing: labelled } = await reclassify(corrected, { label: 'ADVERTISEMENT' });
  expect(labelled.status).toBe('CORRECTED');
  const { thing: marked } = await act('markArticleSponsored', seenOf(labelled));
  expect(await reclassify(marked, { label: null })).toMatchObject({
    ...{ code: 'ILLEGAL_TRANSITION', field: ['input', 'label'] },
  });
  const { thing: moved } = await reclassify(marked, { sectionId: community });
  expect(await read(moved.id)).toMatchObject({ label: 'ADVERTISEMENT', status: 'CORRECTED' });
});

test('a story that turns out to be paid for is told as canceled', async () => {
  const { feedPath } = await start(await product({ sectionIds: [seedId('Section', 'economy')] }));
  const { thing: sold } = await publish(await draft(), 'web');
  const { next, told } = await pull(feedPath);
  expect(told).toEqual([`${sold.id} usable 1`]);
  await reclassify(sold, { label: 'ADVERTISEMENT' });
  expect((await pull(next)).told).toEqual([`${sold.id} canceled 2`]);
});

test('what readers do not have is not reclassified', async () => {
  for (const article of [await draft(), await ready(await draft())])
    expect((await reclassify(article)).code).toBe('ILLEGAL_TRANSITION');
  const until = inHours(1);
  const { thing: hidden } = await act('setArticleEmbargo', { ...seenOf(await draft()), until });
  expect((await reclassify((await publish(hidden, 'web')).thing)).code).toBe('EMBARGOED');
});

test.each<[string, object, string[]]>([
  ['no reason', { reason: '\u200b' }, ['reason']],
  ['no section', { sectionId: null }, ['sectionId']],
  ['a section that there is not', { sectionId: randomUUID() }, ['sectionId']],
  ['a tag that there is not', { tagIds: [randomUUID()] }, ['tagIds']],
])('%s is refused', async (_, changes, field) => {
  const { thing: article } = await publish(await draft(), 'web');
  expect((await reclassify(article, changes)).field).toEqual(['input', ...field]);
});

test.each(['anonymous', 'headquarters', 'advertising'] as const)('%s reclassifies nothing', async (name) => {
  const { thing: article } = await publish(await draft(), 'web');
  expect((await reclassify(article, {}, viewers[name])).code).toBe('FORBIDDEN');
});
