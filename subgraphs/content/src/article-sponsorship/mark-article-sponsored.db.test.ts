import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { madeUpSponsorshipKey, readSponsorshipMark } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { container, frontDesk } from '../testing/front-desk.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels'] });
const { act, draft, publish, ready } = newsroom(graph);
const { shows } = frontDesk(graph);
type Thing = Awaited<ReturnType<typeof draft>>;

const mark = (article: Thing, as = viewers.editor) =>
  graph.mutate(
    'markArticleSponsored',
    seenOf(article),
    as,
    'article { id version label sponsoredAt sponsorshipMark }',
  );
const paid = { label: 'ADVERTISEMENT' };

test('it is said of an article that carries the label, once, by an editor, and signed for advertising', async () => {
  const plain = await draft();
  expect(await mark(plain)).toMatchObject({ code: 'ILLEGAL_TRANSITION', field: ['input', 'id'] });
  const article = await draft(paid);
  for (const as of [viewers.anonymous, viewers.headquarters, reviewers[0]!])
    expect((await mark(article, as)).code).toBe('FORBIDDEN');
  const { thing: marked } = await mark(article);
  expect(readSponsorshipMark(madeUpSponsorshipKey, marked.sponsorshipMark)).toEqual({
    articleId: article.id,
    markedAt: marked.sponsoredAt,
  });
  expect(readSponsorshipMark('another key'.padEnd(40, '.'), marked.sponsorshipMark)).toBeNull();
  expect((await mark(marked)).code).toBe('ILLEGAL_TRANSITION');
});

test('from then on nothing takes the label away, PostgreSQL neither; a duplicate is free', async () => {
  const first = await draft({ slug: `paid-${randomUUID()}` });
  const { thing: labelled } = await act('saveArticleDraft', { ...seenOf(first), ...paid });
  const { thing: marked } = await mark(labelled);
  for (const label of [null, 'ORIGINAL'])
    expect(await act('saveArticleDraft', { ...seenOf(marked), label })).toMatchObject({
      ...{ code: 'ILLEGAL_TRANSITION', field: ['input', 'label'] },
    });
  const { thing: restored } = await act('restoreArticleVersion', { ...seenOf(marked), number: 1 });
  expect(restored).toMatchObject({ label: 'ADVERTISEMENT' });
  for (const change of ['label = NULL', 'sponsored_at = NULL'])
    await expect(graph.sql(`UPDATE articles SET ${change} WHERE id = $1`, [first.id])).rejects.toThrow();
  const { thing: copy } = await act('duplicateArticle', { id: first.id });
  expect((await act('saveArticleDraft', { ...seenOf(copy), label: 'ORIGINAL' })).code).toBeNull();
});

// Content runs alone here: advertising, as everything else, is down.
test('with every other subgraph away readers see the label on the article, its card, in feeds and in searches', async () => {
  const word = `示${randomUUID().slice(0, 8)}`;
  const { thing: marked } = await mark(
    await ready(await draft({ ...paid, headline: { zhHant: `付費內容 ${word}` } })),
  );
  const { thing: article } = await publish({ ...marked, status: 'READY' }, 'web');
  const front = await shows(container([{ articleId: article.id, headline: { zhHant: '自己的標題' } }]));
  const { data } = await graph.ask(
    `query ($id: ID!, $front: ID!, $text: String!) {
      article(id: $id) { label }
      front(id: $front) { containers { cards { label headline { zhHant } article { label } } } }
      searchArticles(text: $text) { nodes { label } }
      ads: articles(label: ADVERTISEMENT) { nodes { id } }
      channelBySlug(slug: "web") { articles { nodes { id label } } }
    }`,
    { variables: { id: article.id, front: front.id, text: word } },
  );
  expect(data.article).toEqual(paid);
  expect(data.front.containers[0].cards).toEqual([
    { ...paid, headline: { zhHant: '自己的標題' }, article: paid },
  ]);
  expect(data.searchArticles.nodes).toEqual([paid]);
  expect(data.ads.nodes).toContainEqual({ id: article.id });
  expect(data.channelBySlug.articles.nodes).toContainEqual({ id: article.id, ...paid });
  for (const file of ['latest.rss', 'latest.atom', 'latest.json', 'latest.ninjs']) {
    const answer = await fetch(new URL(`/feeds/web/${file}`, graph.url));
    expect([file, (await answer.text()).includes(`廣告｜付費內容 ${word}`)]).toEqual([file, true]);
  }
});
