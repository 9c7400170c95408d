import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'channels'] });
const { act, draft, publish, articleWith } = newsroom(graph);
const channel = (slug: string) => seedId('Channel', slug);
const channelIds = (...slugs: string[]) => slugs.map(channel);

const read = (id: string) =>
  articleWith(
    id,
    `status channels { slug }
     publications { channel { slug } status publishedAt unpublishedAt url headline { zhHant } }`,
    viewers.anonymous,
  );
type Published = { channel: { slug: string }; publishedAt: string };
const firstOut = ({ publications }: { publications: Published[] }, slug: string) =>
  publications.find((one) => one.channel.slug === slug)?.publishedAt;

test('a story comes off one channel and stays on the other; off the last one it is unpublished', async () => {
  const { thing: article } = await publish(await draft(), 'web', 'huizhou-toutiao');
  const one = await act('unpublishFromChannels', {
    ...seenOf(article),
    channelIds: channelIds('web'),
    reason: '版權到期',
  });
  expect(one.thing.status).toBe('PUBLISHED');
  expect((await read(article.id)).channels).toEqual([{ slug: 'huizhou-toutiao' }]);
  const gone = await act('unpublishFromChannels', { ...seenOf(one.thing), channelIds: channelIds('web') });
  expect([gone.code, gone.field]).toEqual(['INVALID_INPUT', ['input', 'channelIds']]);
  const last = await act('unpublishFromChannels', {
    ...seenOf(one.thing),
    channelIds: channelIds('huizhou-toutiao'),
  });
  expect([last.thing.status, await read(article.id)]).toEqual(['UNPUBLISHED', null]);
});

test('publishing again keeps when it was first out on the channel, and every coming and going', async () => {
  const { thing: article } = await publish(await draft(), 'web', 'huizhou-toutiao');
  const first = firstOut(await read(article.id), 'web');
  const off = await act('unpublishFromChannels', { ...seenOf(article), channelIds: channelIds('web') });
  await publish(off.thing, 'web');
  const again = await read(article.id);
  expect(firstOut(again, 'web')).toBe(first);
  const { data } = await graph.ask(
    `{ article(id: "${article.id}") { history { kind channel { slug } to } } }`,
    { as: viewers.editor },
  );
  const onWeb = data.article.history.filter(
    ({ kind, channel: on }: { kind: string; channel: { slug: string } | null }) =>
      kind === 'CHANNEL' && on?.slug === 'web',
  );
  expect(onWeb.map(({ to }: { to: string }) => to)).toEqual(['LIVE', 'WITHDRAWN', 'LIVE']);
  await expect(
    graph.sql(`UPDATE article_publications SET published_at = now() WHERE article_id = $1`, [article.id]),
  ).rejects.toMatchObject({ constraint: 'article_publications_first_out' });
});

test('paper cannot be taken back: what was printed stays on record for readers', async () => {
  const { thing: article } = await publish(await draft(), 'web', 'paper');
  const refused = await act('unpublishFromChannels', { ...seenOf(article), channelIds: channelIds('paper') });
  expect([refused.code, refused.field]).toEqual(['INVALID_INPUT', ['input', 'channelIds']]);
  const { thing: off } = await act('unpublishArticle', { ...seenOf(article), reason: '網上撤下' });
  expect(off.status).toBe('PUBLISHED');
  expect((await read(article.id)).channels).toEqual([{ slug: 'paper' }]);
  expect((await act('unpublishArticle', seenOf(off))).code).toBe('ILLEGAL_TRANSITION');
  await expect(
    graph.sql(
      `UPDATE article_publications SET status = 'WITHDRAWN', unpublished_at = now() WHERE article_id = $1 AND status = 'LIVE'`,
      [article.id],
    ),
  ).rejects.toMatchObject({ constraint: 'article_publications_paper_stays' });
});

test('a channel has its own headline and address, and may lose them again', async () => {
  const { thing: article } = await publish(await draft(), 'web', 'paper');
  const change = (changes: object, as = viewers.editor, seen = article) =>
    act('changePublication', { ...seenOf(seen), channelId: channel('web'), ...changes }, as);
  const changed = await change({ headline: { zhHant: '網上標題' }, url: 'https://example.com/short' });
  const web = async () =>
    (await read(article.id)).publications.find((one: Published) => one.channel.slug === 'web');
  expect(await web()).toMatchObject({ headline: { zhHant: '網上標題' }, url: 'https://example.com/short' });
  const back = await change({ headline: null }, viewers.editor, changed.thing);
  expect(await web()).toMatchObject({
    headline: { zhHant: '一條示例標題' },
    url: 'https://example.com/short',
  });
  const on = (changes: object) => change(changes, viewers.editor, back.thing);
  expect((await on({ url: 'ftp://example.com/' })).code).toBe('INVALID_INPUT');
  expect((await on({ url: 'http://example.com/' })).code).toBe('INVALID_INPUT');
  expect((await on({ channelId: channel('huizhou-toutiao') })).code).toBe('NOT_FOUND');
  expect((await on({ channelId: channel('paper'), headline: { en: 'No' } })).code).toBe('ILLEGAL_TRANSITION');
  for (const as of [viewers.anonymous, viewers.headquarters, reviewers[0]!])
    expect((await change({ headline: null }, as, back.thing)).code).toBe('FORBIDDEN');
});
