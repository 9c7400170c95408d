import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { inHours, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'channels'] });
const { act, draft, ready } = newsroom(graph);
const select = 'channel { id version slug kind name { zhHant } account organisation { id } retiredAt }';
const on = (mutation: string, input: object, as = viewers.editor) =>
  graph.mutate(mutation, input, as, select);
const organisationId = randomUUID();
const account = (input: object = {}) => ({
  ...{ slug: `wechat-${randomUUID()}`, kind: 'WECHAT', name: { zhHant: '惠州發布' } },
  ...{ organisationId, account: 'hzfb-example', baseUrl: 'https://weixin.example/', ...input },
});

test('an account of a network is a channel with its operator; a story goes there', async () => {
  const { thing } = await on('createChannel', account());
  expect(thing).toMatchObject({
    kind: 'WECHAT',
    account: 'hzfb-example',
    organisation: { id: organisationId },
  });
  const { data } = await graph.ask(`{ channelBySlug(slug: "${thing.slug}") { id } channels { id } }`);
  expect(data.channelBySlug).toEqual({ id: thing.id });
  expect(data.channels.at(-1)).toEqual({ id: thing.id });
  const article = await ready(await draft());
  const { thing: out } = await act('publishArticle', { ...seenOf(article), channelIds: [thing.id] });
  const { thing: changed } = await on('changeChannel', {
    ...{ ...seenOf(thing), name: { zhHant: '惠州發佈' }, account: null, baseUrl: 'https://other.example/' },
  });
  expect(changed).toMatchObject({
    name: { zhHant: '惠州發佈' },
    account: null,
    organisation: { id: organisationId },
  });
  const { publications } = (await graph.ask(`{ article(id: "${out.id}") { slug publications { url } } }`))
    .data.article;
  expect(publications[0].url).toContain('https://weixin.example/');
});

test('a retired channel gets nothing new, and is not retired under a schedule', async () => {
  const { thing } = await on('createChannel', account());
  const article = await ready(await draft());
  const at = inHours(1);
  const { thing: scheduled } = await act('scheduleArticle', {
    ...seenOf(article),
    publications: [{ channelId: thing.id, at }],
  });
  expect((await on('retireChannel', seenOf(thing))).code).toBe('ILLEGAL_TRANSITION');
  const { thing: back } = await act('unscheduleArticle', { ...seenOf(scheduled), reason: '改期' });
  const { thing: retired } = await on('retireChannel', seenOf(thing));
  expect((await on('retireChannel', seenOf(retired))).code).toBe('ILLEGAL_TRANSITION');
  const goOut = { ...seenOf(back), channelIds: [thing.id] };
  expect(await act('publishArticle', goOut)).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['input', 'channelIds'],
  });
  const { data } = await graph.ask('{ channels { id } retired: channels(isRetired: true) { id } }');
  expect([data.channels.some(({ id }: { id: string }) => id === thing.id), data.retired]).toEqual([
    false,
    [{ id: thing.id }],
  ]);
  const { thing: again } = await on('reinstateChannel', seenOf(retired));
  expect((await on('reinstateChannel', seenOf(again))).code).toBe('ILLEGAL_TRANSITION');
  expect((await act('publishArticle', goOut)).code).toBeNull();
});

test('bad input is refused, and nobody but editors has a hand in channels', async () => {
  const cases: [object, string, string][] = [
    [{ slug: 'web' }, 'DUPLICATE', 'slug'],
    [{ slug: 'Web' }, 'INVALID_INPUT', 'slug'],
    [{ name: {} }, 'INVALID_INPUT', 'name'],
    [{ organisationId: 'x' }, 'INVALID_INPUT', 'organisationId'],
    [{ account: '號'.repeat(101) }, 'INVALID_INPUT', 'account'],
    [{ baseUrl: 'http://plain.example/' }, 'INVALID_INPUT', 'baseUrl'],
    [{ baseUrl: 'https://no-slash.example' }, 'INVALID_INPUT', 'baseUrl'],
    [{ kind: 'PRINT' }, 'INVALID_INPUT', 'baseUrl'],
  ];
  for (const [input, code, field] of cases)
    expect(await on('createChannel', account(input))).toMatchObject({ code, field: ['input', field] });
  const { thing } = await on('createChannel', account());
  const steps: [string, object][] = [
    ['createChannel', account()],
    ['changeChannel', { ...seenOf(thing), account: 'mine' }],
    ['retireChannel', seenOf(thing)],
    ['reinstateChannel', seenOf(thing)],
  ];
  for (const [mutation, input] of steps)
    for (const as of [viewers.anonymous, viewers.headquarters, viewers.printing, reviewers[0]!])
      expect([mutation, (await on(mutation, input, as)).code]).toEqual([mutation, 'FORBIDDEN']);
});

test('channels are put in their order, each once', async () => {
  const { data } = await graph.ask('{ channels { id slug } }');
  const ids = data.channels.map(({ id }: { id: string }) => id);
  const order = (channelIds: string[], as = viewers.editor) =>
    graph.mutate('orderChannels', { channelIds }, as, 'channels { id }');
  const { thing } = await order(ids.toReversed());
  expect(thing.map(({ id }: { id: string }) => id)).toEqual(ids.toReversed());
  expect((await graph.ask('{ channels { id } }')).data.channels).toEqual(thing);
  for (const wrong of [[], ids.slice(1), [...ids.slice(1), ids[1]], ['web']])
    expect((await order(wrong)).code).toBe('INVALID_INPUT');
  expect((await order(ids, viewers.headquarters)).code).toBe('FORBIDDEN');
});
