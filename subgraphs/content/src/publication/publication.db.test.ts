import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { inHours, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels'] });
const { act, draft, ready, publish, articleWith } = newsroom(graph);

const read = (id: string, as = viewers.anonymous) =>
  articleWith(
    id,
    'version firstPublishedAt channels { slug } publications { channel { slug } publishedAt unpublishedAt url }',
    as,
  );

test('a published article is there for readers, on its channels and no other', async () => {
  const { thing: article } = await publish(await draft({ slug: 'on-two-channels' }), 'web', 'paper');
  const seen = await read(article.id);
  expect(seen.channels).toEqual(expect.arrayContaining([{ slug: 'web' }, { slug: 'paper' }]));
  expect(seen.publications.map(({ url }: { url: string | null }) => url).toSorted()).toEqual(
    ['https://www.huizhou-daily.example/news/on-two-channels', null].toSorted(),
  );
  const { data } = await graph.ask('{ channels { slug articles { nodes { slug } } } }');
  for (const { slug, articles } of data.channels)
    expect([slug, articles.nodes.length]).toEqual([slug, ['web', 'paper'].includes(slug) ? 1 : 0]);
});

test('what was taken back is gone, comes again, and keeps the time it was first seen', async () => {
  const { thing: article } = await publish(await draft(), 'web', 'huizhou-toutiao');
  const { firstPublishedAt } = await read(article.id);
  const taken = await act('unpublishArticle', seenOf(article));
  expect(taken.thing.status).toBe('UNPUBLISHED');
  expect(await read(article.id)).toBeNull();
  const again = await publish(taken.thing, 'web');
  expect(again.thing.status).toBe('PUBLISHED');
  const seen = await read(article.id);
  expect(seen.firstPublishedAt).toBe(firstPublishedAt);
  expect(seen.channels).toEqual([{ slug: 'web' }]);
  const toutiao = seen.publications.find((at: { channel: { slug: string } }) => at.channel.slug !== 'web');
  expect(toutiao.unpublishedAt).not.toBeNull();
});

test('another channel can follow, the same one twice cannot', async () => {
  const { thing: article } = await publish(await draft(), 'web');
  expect((await publish(article, 'web')).code).toBe('DUPLICATE');
  const more = await publish(article, 'web', 'zhangzhong-huizhou');
  expect(more.code).toBeNull();
  expect((await read(article.id)).channels).toHaveLength(2);
});

test('two editors publish at once: one does, the other is told, and nothing is there twice', async () => {
  const article = await ready(await draft());
  const { id } = article;
  const answers = await Promise.all([1, 2, 3, 4].map(() => publish(article, 'web')));
  const codes = answers.map(({ code }) => code ?? 'published').toSorted();
  expect(codes).toEqual(['VERSION_CONFLICT', 'VERSION_CONFLICT', 'VERSION_CONFLICT', 'published']);
  expect((await read(id)).publications).toHaveLength(1);
});

test('under an embargo apps and the web are published, and first seen when it ends; print is refused', async () => {
  const until = inHours(1);
  const { thing: article } = await act('setArticleEmbargo', { ...seenOf(await ready(await draft())), until });
  const refused = await publish(article, 'web', 'paper');
  expect(refused).toMatchObject({ code: 'EMBARGOED', field: ['input', 'channelIds'] });
  const published = await publish(article, 'web');
  expect(published.thing).toMatchObject({ status: 'PUBLISHED', firstPublishedAt: until });
  expect(await read(article.id)).toBeNull();
  const later = new Date(Date.parse(until) + 60_000).toISOString();
  const moved = await act('setArticleEmbargo', { ...seenOf(published.thing), until: later });
  expect(moved.thing.firstPublishedAt).toBe(later);
  const lifted = await act('liftArticleEmbargo', { ...seenOf(moved.thing), reason: '通稿已提前公開' });
  expect(lifted.thing.embargoedUntil).toBeNull();
  const seen = await read(article.id);
  expect(Date.parse(seen.firstPublishedAt)).toBeLessThan(Date.parse(until));
  expect(seen.publications[0].publishedAt).toBe(seen.firstPublishedAt);
});

test('an embargo cannot begin in the past, come too late, or be lifted where none runs', async () => {
  const article = await draft();
  const past = await act('setArticleEmbargo', {
    ...seenOf(article),
    until: new Date(Date.now() - 1000).toISOString(),
  });
  expect(past).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'until'] });
  expect((await act('liftArticleEmbargo', { ...seenOf(article), reason: '無' })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  const published = await publish(article, 'web');
  const late = await act('setArticleEmbargo', { ...seenOf(published.thing), until: inHours(1) });
  expect(late.code).toBe('ILLEGAL_TRANSITION');
  expect(await read(article.id)).not.toBeNull();
});

test('what was taken back before anybody saw it leaves no publication behind', async () => {
  const { thing: article } = await act('setArticleEmbargo', { ...seenOf(await draft()), until: inHours(1) });
  const published = await publish(article, 'web');
  const taken = await act('unpublishArticle', seenOf(published.thing));
  expect(taken.thing.firstPublishedAt).toBeNull();
  expect((await read(article.id, viewers.editor)).publications).toEqual([]);
});

test('steps that lead nowhere and inputs of no use change nothing', async () => {
  const article = await ready(await draft());
  expect((await act('unpublishArticle', seenOf(article))).code).toBe('ILLEGAL_TRANSITION');
  for (const channelIds of [[], ['web'], [seedId('Channel', 'no-such')]]) {
    const { code, field } = await act('publishArticle', { ...seenOf(article), channelIds });
    expect([code, field?.slice(0, 2)]).toEqual(['INVALID_INPUT', ['input', 'channelIds']]);
  }
  const empty = await draft({ body: [] });
  expect((await act('submitArticle', seenOf(empty))).code).toBe('INVALID_INPUT');
  expect((await read(article.id, viewers.editor)).version).toBe(article.version);
});

test.each(['anonymous', 'headquarters', 'printing'] as const)(
  '%s may take none of these steps',
  async (name) => {
    const article = await draft();
    const as = viewers[name];
    const channelIds = [seedId('Channel', 'web')];
    const answers = [
      await act('publishArticle', { ...seenOf(article), channelIds }, as),
      await act('unpublishArticle', seenOf(article), as),
      await act('setArticleEmbargo', { ...seenOf(article), until: inHours(1) }, as),
      await act('liftArticleEmbargo', { ...seenOf(article), reason: 'None' }, as),
    ];
    expect(answers.map(({ code }) => code)).toEqual(Array(4).fill('FORBIDDEN'));
  },
);
