import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { madeUpExchangeKey, seedId, writeExchangeStatement } from '@media-graph/subgraph';
import { inHours, viewers } from '@media-graph/testing';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';
import { isSigned } from '../testing/partner-server.ts';
import { pushingGraph } from '../testing/pushing-graph.ts';
import { syndication } from '../testing/syndication.ts';

const { server, graph, change, sentTo, letTimePass } = await pushingGraph();
const { act, draft, publish } = newsroom(graph);
const { on, pull } = syndication(graph);
type Thing = { id: string; version: number };

const pushes = async ({ id }: Thing) => {
  const { data } = await graph.ask(
    `query ($id: ID!) { syndicationPushes(subscriptionId: $id) {
      nodes { id status dueAt delivery { article { id } kind } attempts { httpStatus error attemptedAt } } } }`,
    { variables: { id }, as: viewers.editor },
  );
  return data.syndicationPushes?.nodes;
};

test('a partner that fails at first gets each story again later, signed, in order, and what is killed too', async () => {
  const { subscription, endpoint, out, requests, told } = await sentTo('youth');
  await graph.runJobs();
  expect(requests()).toEqual([]);
  const [first, second] = [await out(), await out()];
  server.answers = 503;
  await graph.runJobs();
  // It is left in peace after the first, and for a while.
  await graph.runJobs();
  expect(told()).toEqual([`${first.id} usable 1`]);
  const [later, failed] = await pushes(subscription);
  expect(failed).toMatchObject({
    ...{ status: 'PENDING', delivery: { article: { id: first.id }, kind: 'USABLE' } },
    attempts: [{ httpStatus: 503, error: expect.any(String) }],
  });
  expect(Date.parse(failed.dueAt) - Date.now()).toBeGreaterThan(15_000);
  expect(later).toMatchObject({ status: 'PENDING', attempts: [] });
  await letTimePass();
  await graph.runJobs();
  const [, again] = await pushes(subscription);
  expect(again.attempts).toHaveLength(2);
  // Each pause is twice as long as the one before.
  expect(Date.parse(again.dueAt) - Date.now()).toBeGreaterThan(45_000);
  server.answers = 204;
  await letTimePass();
  await graph.runJobs();
  expect(told().slice(2)).toEqual([`${first.id} usable 1`, `${second.id} usable 1`]);
  const [request] = requests();
  expect(request!.headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8' });
  expect(requests().every((one) => isSigned(one, endpoint.secret))).toBe(true);
  expect(isSigned({ ...request!, body: `${request!.body} ` }, endpoint.secret)).toBe(false);
  expect(request!.headers['webhook-id']).toBe(again.id);
  expect(JSON.parse(request!.body)).toMatchObject({
    ...{ standard: { name: 'ninjs', version: '3.1' }, usageTerms: 'Territory: HK' },
    bodies: [{ value: '一段示例文字。' }],
  });
  await act('killArticle', { ...seenOf(first), reason: '失實' });
  await graph.runJobs();
  expect(told().at(-1)).toBe(`${first.id} canceled 1`);
  expect((await pushes(subscription)).map(({ status }: { status: string }) => status)).toEqual([
    ...['DELIVERED', 'DELIVERED', 'DELIVERED'],
  ]);
  // What it has of the killed story is sent nowhere again, and nothing is sent twice.
  const count = requests().length;
  await letTimePass();
  await graph.runJobs();
  expect(requests()).toHaveLength(count);
  await expect(graph.sql('DELETE FROM syndication_push_attempts')).rejects.toThrow('append-only');
});

test('what is killed or taken off before it was sent goes out as canceled, and what is under embargo not at all', async () => {
  const { partner, subscription, out, requests, told } = await sentTo('talent');
  const [killed, off] = [await out(), await out()];
  await pull(subscription.feedPath, partner);
  await act('killArticle', { ...seenOf(killed), reason: '失實' });
  const until = inHours(1);
  const web = [seedId('Channel', 'web')];
  await graph.mutated('unpublishFromChannels', { ...seenOf(off), channelIds: web }, viewers.editor);
  const { thing: hidden } = await act('setArticleEmbargo', {
    ...{ ...seenOf(await draft({ tagIds: [seedId('Tag', 'talent')] })), until },
  });
  const { thing: embargoed } = await publish(hidden, 'web');
  expect(embargoed.status).toBe('PUBLISHED');
  await graph.runJobs();
  expect(told().every((one) => one.includes('canceled'))).toBe(true);
  for (const { id } of [killed, off]) expect(told().join()).toContain(id);
  expect(told().join()).not.toContain(embargoed.id);
  expect(
    requests()
      .map(({ body }) => body)
      .join(),
  ).not.toMatch(/示例/);
});

test('paused, it waits; resumed, all that waited is sent; stopped, only what is killed', async () => {
  const { partner, subscription, endpoint, out, told } = await sentTo('artificial-intelligence');
  const { thing: paused } = await change('pauseSyndicationEndpoint', { ...seenOf(endpoint), reason: '維護' });
  expect(paused).toMatchObject({ status: 'PAUSED', statusReason: '維護' });
  expect((await change('pauseSyndicationEndpoint', { ...seenOf(paused), reason: '再' })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  const [story, other] = [await out(), await out()];
  await pull(subscription.feedPath, partner);
  // As if an attempt had been in vain: it is not waited for longer than the pause.
  await graph.sql(
    `UPDATE syndication_pushes SET due_at = now() + interval '1 hour' WHERE subscription_id = $1`,
    [subscription.id],
  );
  await graph.runJobs();
  expect(told()).toEqual([]);
  const { thing: resumed } = await change('resumeSyndicationEndpoint', seenOf(paused));
  expect((await change('resumeSyndicationEndpoint', seenOf(resumed))).code).toBe('ILLEGAL_TRANSITION');
  await graph.runJobs();
  expect(told()).toEqual([`${story.id} usable 1`, `${other.id} usable 1`]);
  await on('stopSyndication', { ...seenOf(subscription), reason: '欠費' });
  await out();
  await act('killArticle', { ...seenOf(story), reason: '失實' });
  await graph.runJobs();
  expect(told().slice(2)).toEqual([`${story.id} canceled 1`]);
});

test('after twelve attempts it has failed, is listed so, and goes out when an editor has it sent again', async () => {
  const { subscription, out, told } = await sentTo('youth');
  const story = await out();
  // A redirection is followed nowhere.
  server.answers = 302;
  for (let attempt = 0; attempt < 13; attempt++) {
    await letTimePass();
    await graph.runJobs();
  }
  server.answers = 200;
  expect(told().filter((one) => one.startsWith(story.id))).toHaveLength(12);
  const [failed] = (await pushes(subscription)).filter(
    ({ delivery }: { delivery: { article: Thing } }) => delivery.article.id === story.id,
  );
  expect(failed).toMatchObject({ status: 'FAILED', dueAt: null });
  expect(failed.attempts).toHaveLength(12);
  expect(failed.attempts[0]).toMatchObject({ httpStatus: 302 });
  const listed = await graph.ask('{ syndicationPushes(status: FAILED, first: 100) { nodes { id } } }', {
    as: viewers.editor,
  });
  expect(listed.data.syndicationPushes.nodes).toContainEqual({ id: failed.id });
  const retry = (as: Viewer = viewers.editor) =>
    graph.mutate('retrySyndicationPush', { id: failed.id }, as, 'push { id status dueAt }');
  for (const as of [viewers.anonymous, viewers.headquarters, reviewers[0]!])
    expect((await retry(as)).code).toBe('FORBIDDEN');
  expect((await retry()).thing).toMatchObject({ status: 'PENDING', dueAt: expect.any(String) });
  await letTimePass();
  await graph.runJobs();
  expect((await retry()).code).toBe('ILLEGAL_TRANSITION');
  expect(told().filter((one) => one.startsWith(story.id))).toHaveLength(13);
});

test('several processes send nothing twice, and a partner that answers nothing holds up no other', async () => {
  const [silent, well] = [await sentTo('youth'), await sentTo('youth')];
  // Nobody listens there.
  await graph.sql('UPDATE syndication_endpoints SET url = $2 WHERE id = $1', [
    ...[silent.endpoint.id, 'https://127.0.0.1:9/'],
  ]);
  const stories = [await well.out(), await well.out(), await well.out()];
  await Promise.all([graph.runJobs(), graph.runJobs(), graph.runJobs()]);
  expect(well.told()).toEqual(stories.map(({ id }) => `${id} usable 1`));
  const [last] = (await pushes(silent.subscription)).filter(
    ({ attempts }: { attempts: object[] }) => attempts.length > 0,
  );
  expect(last.attempts[0]).toMatchObject({ httpStatus: null, error: expect.stringContaining('internet') });
});

test('a partner whose agreement was not proved for too long is only sent what has ended', async () => {
  const agreement = ({ organisation }: Viewer) =>
    writeExchangeStatement(madeUpExchangeKey, {
      ...{ agreementId: randomUUID(), giverId: viewers.editor.organisation!, takerId: organisation! },
      ...{ sectionSlugs: [], tagSlugs: [], territories: ['HK'], licence: '不改動', creditLine: '惠州日報' },
      ...{ madeAt: inHours(0), until: inHours(24) },
    });
  const { subscription, out, requests, told } = await sentTo('overseas-chinese', { agreement });
  const first = await out();
  await graph.runJobs();
  expect(told()).toEqual([`${first.id} usable 1`]);
  expect(JSON.parse(requests()[0]!.body).usageTerms).toBe('Territory: HK; 不改動; Credit: 惠州日報');
  const waiting = await out();
  server.answers = 503;
  await graph.runJobs();
  expect(told().slice(1)).toEqual([`${waiting.id} usable 1`]);
  server.answers = 204;
  await graph.sql('UPDATE syndication_subscriptions SET agreement_until = now() WHERE id = $1', [
    subscription.id,
  ]);
  await act('killArticle', { ...seenOf(first), reason: '失實' });
  await letTimePass();
  await graph.runJobs();
  expect(told().slice(2)).toEqual([`${first.id} canceled 1`]);
});
