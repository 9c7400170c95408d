import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { inHours, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'channels'] });
const { act, draft, publish, ready, rights, articleWith } = newsroom(graph);
const channel = (slug: string) => seedId('Channel', slug);
const schedule = (article: { id: string; version: number }, publications: object[], as = viewers.editor) =>
  act('scheduleArticle', { ...seenOf(article), publications }, as);
const onWeb = (more: object = {}) => ({ channelId: channel('web'), at: inHours(1), ...more });

const read = (id: string, as = viewers.anonymous) =>
  articleWith(
    id,
    `status version firstPublishedAt
     publications { channel { slug } status publishedAt scheduledAt headline { zhHant } leadImage { id } }`,
    as,
  );
const historyOf = async (id: string) =>
  (await articleWith(id, 'history { kind channel { slug } from to reason by }')).history;
/** The instants of an article's schedules come. */
const letPass = async (id: string, where = 'true') => {
  await graph.sql(
    `UPDATE article_publications SET scheduled_at = now() - interval '1 second',
       published_at = CASE WHEN unpublished_at IS NULL THEN now() - interval '1 second' ELSE published_at END
     WHERE article_id = $1 AND status = 'SCHEDULED' AND ${where}`,
    [id],
  );
  await graph.sql(`UPDATE articles SET scheduled_at = now() - interval '1 second' WHERE id = $1`, [id]);
};

test('a story goes to two apps at two instants, with another headline and picture in one of them', async () => {
  const picture = seedId('MediaAsset', 'own');
  const article = await ready(await draft({ leadImageId: seedId('MediaAsset', 'e6-board') }));
  const rightsStatement = await rights(article, ['huizhou-toutiao', 'zhangzhong-huizhou'], picture);
  const publications = [
    { channelId: channel('huizhou-toutiao'), at: inHours(1) },
    {
      channelId: channel('zhangzhong-huizhou'),
      at: inHours(2),
      headline: { zhHant: '掌上標題' },
      leadImageId: picture,
    },
  ];
  const { thing: scheduled } = await act('scheduleArticle', {
    ...{ ...seenOf(article), publications, rightsStatement },
  });
  expect(scheduled.status).toBe('SCHEDULED');
  expect(await read(article.id)).toBeNull();
  await graph.runJobs();
  expect((await read(article.id, viewers.editor)).status).toBe('SCHEDULED');

  await letPass(article.id, `channel_id = '${channel('huizhou-toutiao')}'`);
  await graph.runJobs();
  const out = await read(article.id);
  // That the other app will have it, readers do not know.
  expect(out).toMatchObject({
    status: 'PUBLISHED',
    publications: [
      {
        channel: { slug: 'huizhou-toutiao' },
        status: 'LIVE',
        headline: { zhHant: '一條示例標題' },
        leadImage: { id: seedId('MediaAsset', 'e6-board') },
      },
    ],
  });
  expect((await read(article.id, reviewers[0])).publications[1]).toMatchObject({
    ...{ status: 'SCHEDULED', headline: { zhHant: '掌上標題' }, leadImage: { id: picture } },
  });
  await letPass(article.id);
  const changedAt = () => graph.sql('SELECT updated_at FROM articles WHERE id = $1', [article.id]);
  const [before] = await changedAt();
  await graph.runJobs();
  // Who looks for what has changed, such as partners' deliveries, finds it.
  const [after] = await changedAt();
  expect(Number(after!.updated_at)).toBeGreaterThan(Number(before!.updated_at));
  const both = await read(article.id);
  expect(both.publications.map(({ status }: { status: string }) => status)).toEqual(['LIVE', 'LIVE']);
  expect(both.firstPublishedAt).toBe(out.firstPublishedAt);
});

test('of many processes that run at the instant, one publishes each story, once', async () => {
  const ids: string[] = [];
  for (let number = 0; number < 5; number++) {
    const { thing } = await schedule(await ready(await draft()), [onWeb()]);
    ids.push(thing.id);
    await letPass(thing.id);
  }
  await Promise.all(Array.from({ length: 6 }, () => graph.runJobs()));
  for (const id of ids) {
    expect((await read(id)).status).toBe('PUBLISHED');
    const steps = (await historyOf(id)).filter(({ by }: { by: string }) => by === 'scheduler');
    expect(steps.map(({ kind, to }: Record<string, string>) => `${kind} ${to}`).sort()).toEqual([
      'CHANNEL LIVE',
      'SCHEDULE null',
      'STATUS PUBLISHED',
    ]);
  }
});

test('a schedule is taken back or broken with a reason, and the history says who and why', async () => {
  const { thing: one } = await schedule(await ready(await draft()), [onWeb()]);
  expect((await act('unscheduleArticle', { ...seenOf(one), reason: '\u200b' })).code).toBe('INVALID_INPUT');
  const { thing: back } = await act('unscheduleArticle', { ...seenOf(one), reason: '等官方數字' });
  expect(back).toMatchObject({ status: 'READY', statusReason: '等官方數字', scheduledAt: null });
  expect((await read(one.id, viewers.editor)).publications).toEqual([]);
  expect(await historyOf(one.id)).toContainEqual({
    ...{
      kind: 'CHANNEL',
      channel: { slug: 'web' },
      from: 'SCHEDULED',
      to: null,
      reason: '等官方數字',
      by: 'editor',
    },
  });
  expect((await act('unscheduleArticle', { ...seenOf(back), reason: 'None' })).code).toBe(
    'ILLEGAL_TRANSITION',
  );

  const { thing: again } = await schedule(back, [onWeb()]);
  const change = { ...seenOf(again), headline: { zhHant: '改題' } };
  expect(await act('saveArticleDraft', change)).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['input', 'reason'],
  });
  const changed = await act('saveArticleDraft', { ...change, reason: '更正標題' });
  expect(changed.thing).toMatchObject({ status: 'REVIEW_3', scheduledAt: null });

  const { thing: third } = await schedule(await ready(changed.thing), [onWeb()]);
  const now = { ...seenOf(third), channelIds: [channel('web')] };
  expect(await act('publishArticle', now)).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['input', 'reason'],
  });
  const early = await act('publishArticle', { ...now, reason: '他報已發' });
  expect(early.thing).toMatchObject({ status: 'PUBLISHED', statusReason: '他報已發', scheduledAt: null });
});

test('an embargo and a schedule exclude each other', async () => {
  const { thing: embargoed } = await act('setArticleEmbargo', {
    ...seenOf(await ready(await draft())),
    until: inHours(1),
  });
  expect(await schedule(embargoed, [onWeb()])).toMatchObject({ code: 'EMBARGOED', field: ['input', 'id'] });
  const { thing: scheduled } = await schedule(await ready(await draft()), [onWeb()]);
  expect((await act('setArticleEmbargo', { ...seenOf(scheduled), until: inHours(1) })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  await expect(
    graph.sql('UPDATE articles SET embargoed_until = now() WHERE id = $1', [scheduled.id]),
  ).rejects.toMatchObject({ constraint: 'articles_embargo_or_schedule' });
});

test.each<[string, object[], string, string[]]>([
  ['no channel', [], 'INVALID_INPUT', []],
  ['an instant that has passed', [onWeb({ at: inHours(-1) })], 'INVALID_INPUT', ['0', 'at']],
  ['an instant in two years', [onWeb({ at: inHours(17_600) })], 'INVALID_INPUT', ['0', 'at']],
  ['the paper', [{ channelId: channel('paper'), at: inHours(1) }], 'INVALID_INPUT', ['0', 'channelId']],
  ['a channel twice', [onWeb(), onWeb()], 'INVALID_INPUT', []],
  ['a channel that is none', [onWeb({ channelId: seedId('Channel', 'none') })], 'INVALID_INPUT', []],
  ['a picture that is no id', [onWeb({ leadImageId: 'x' })], 'INVALID_INPUT', ['0', 'leadImageId']],
  [
    'a headline of 201 characters',
    [onWeb({ headline: { en: 'x'.repeat(201) } })],
    'INVALID_INPUT',
    ['0', 'headline', 'en'],
  ],
])('%s is refused', async (_, publications, code, field) => {
  const article = await ready(await draft());
  expect(await schedule(article, publications)).toMatchObject({
    code,
    field: ['input', 'publications', ...field],
  });
  expect((await read(article.id, viewers.editor)).status).toBe('READY');
});

test('what has not passed its reviews, or stands there already, is not scheduled', async () => {
  expect((await schedule(await draft(), [onWeb()])).code).toBe('ILLEGAL_TRANSITION');
  const { thing: out } = await publish(await draft(), 'web');
  expect((await schedule(out, [onWeb()])).code).toBe('DUPLICATE');
  const later = await schedule(out, [{ channelId: channel('huizhou-toutiao'), at: inHours(1) }]);
  expect(later.thing.status).toBe('PUBLISHED');
  expect((await schedule(await ready(await draft()), [onWeb()], reviewers[0])).code).toBe('FORBIDDEN');
});

test('a killed story’s schedule ends with it', async () => {
  const { thing: scheduled } = await schedule(await ready(await draft()), [onWeb()]);
  const { thing: killed } = await act('killArticle', { ...seenOf(scheduled), reason: '造假' });
  expect(killed).toMatchObject({ status: 'KILLED', scheduledAt: null });
  expect((await read(killed.id, viewers.editor)).publications).toEqual([]);
});

test('what is scheduled elsewhere ends with a story that is taken off everywhere, and that takes a reason', async () => {
  const later = [{ channelId: channel('huizhou-toutiao'), at: inHours(1) }];
  const stand = async (id: string): Promise<string[]> =>
    (await read(id, viewers.editor)).publications.map(
      ({ channel: { slug }, status }: { channel: { slug: string }; status: string }) => `${slug} ${status}`,
    );
  for (const more of [[], ['paper']]) {
    const { thing: out } = await publish(await draft(), 'web', ...more);
    const { thing: scheduled } = await schedule(out, later);
    expect(await act('unpublishArticle', seenOf(scheduled))).toMatchObject({
      ...{ code: 'INVALID_INPUT', field: ['input', 'reason'] },
    });
    const { thing: off } = await act('unpublishArticle', { ...seenOf(scheduled), reason: '線索有誤' });
    expect(off).toMatchObject({ status: more.length > 0 ? 'PUBLISHED' : 'UNPUBLISHED', scheduledAt: null });
    expect((await stand(out.id)).toSorted()).toEqual([
      ...more.map((slug) => `${slug} LIVE`),
      'web WITHDRAWN',
    ]);
    expect(await historyOf(out.id)).toContainEqual(
      expect.objectContaining({ channel: { slug: 'huizhou-toutiao' }, to: null, reason: '線索有誤' }),
    );
  }
  const { thing: two } = await publish(await draft(), 'web', 'zhangzhong-huizhou');
  const { thing: scheduled } = await schedule(two, later);
  const off = (seen: typeof scheduled, slug: string) =>
    act('unpublishFromChannels', { ...seenOf(seen), channelIds: [channel(slug)] });
  const { thing: one } = await off(scheduled, 'web');
  expect(one).toMatchObject({ status: 'PUBLISHED', scheduledAt: scheduled.scheduledAt });
  expect((await off(one, 'zhangzhong-huizhou')).field).toEqual(['input', 'reason']);
});
