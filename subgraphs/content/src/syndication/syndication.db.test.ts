import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { seedId } from '@media-graph/subgraph';
import { inHours, staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';
import { partner, syndication } from '../testing/syndication.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels'] });
const { act, draft, publish } = newsroom(graph);
const [economy, culture] = [seedId('Section', 'economy'), seedId('Section', 'culture')];
const other = staffOf(randomUUID());

const { on, product, start, get, pull } = syndication(graph);

type Thing = { id: string; version: number };
const out = async (changes: object = {}, ...channels: string[]) =>
  (await publish(await draft(changes), ...(channels.length > 0 ? channels : ['web']))).thing;

test('a partner gets what comes out in a product from the start on, in order, each version once, and asks on from where it was', async () => {
  const offered = await product({ sectionIds: [economy] });
  await out();
  const { feedPath } = await start(offered);
  expect((await pull(feedPath)).items).toEqual([]);
  const first = await out({ tagIds: [seedId('Tag', 'artificial-intelligence')] });
  await out({ sectionId: culture });
  await out({ label: 'ADVERTISEMENT' });
  const second = await out();
  const { items, told, next } = await pull(feedPath);
  expect(told).toEqual([`${first.id} usable 1`, `${second.id} usable 1`]);
  expect(items[0]).toMatchObject({
    standard: { name: 'ninjs', version: '3.1' },
    usageTerms: 'Territory: HK',
    bodies: [{ value: '一段示例文字。' }],
    subjects: expect.arrayContaining([
      { uri: 'http://cv.iptc.org/newscodes/mediatopic/04000000', name: '經濟、商業與金融', rel: 'about' },
    ]),
  });
  expect((await pull(next)).told).toEqual([]);
  expect((await pull(feedPath)).told).toEqual(told);
  const correction = { kind: 'CORRECTION', notice: { zhHant: '改' }, headline: { zhHant: '改後' } };
  await act('correctArticle', { ...seenOf(first), ...correction });
  const corrected = await pull(next);
  expect(corrected.told).toEqual([`${first.id} usable 2`]);
  expect((await pull(corrected.next)).next).toBe(corrected.next);
});

test('what is killed or taken off is told at once, also where an earlier answer is asked for anew, and comes again where it returns', async () => {
  const { feedPath } = await start(await product({ channelIds: [seedId('Channel', 'web')] }));
  const [killed, off] = [await out(), await out({}, 'web', 'huizhou-toutiao')];
  const { next } = await pull(feedPath);
  await act('killArticle', { ...seenOf(killed), reason: '失實' });
  const { thing } = await act('unpublishFromChannels', {
    ...seenOf(off),
    channelIds: [seedId('Channel', 'web')],
  });
  // Somebody who lost the first answer gets no text that is killed.
  const again = await pull(feedPath);
  expect(again.told.slice(0, 2)).toEqual([`${killed.id} canceled 1`, `${off.id} canceled 1`]);
  expect(JSON.stringify(again.items)).not.toContain('示例');
  const gone = await pull(next);
  expect(gone.told.sort()).toEqual([`${killed.id} canceled 1`, `${off.id} canceled 1`].sort());
  // ninjs 3.1 knows full and partial alone.
  expect(gone.items).toMatchObject([{ representationType: 'partial' }, { representationType: 'partial' }]);
  await publish(thing, 'web');
  expect((await pull(gone.next)).told).toEqual([`${off.id} usable 1`]);
});

test('what a narrower product has no more is told, also where an earlier answer is asked for anew', async () => {
  const offered = await product({ sectionIds: [economy, culture] });
  const { id, feedPath } = await start(offered);
  const [kept, dropped] = [await out(), await out({ sectionId: culture })];
  const { next } = await pull(feedPath);
  await on('changeSyndicationProduct', { ...seenOf(offered), sectionIds: [economy], reason: '收窄範圍' });
  // As if the stories had come out long before the product was changed.
  for (const [table, column, row] of [
    ['syndication_subscriptions', 'checked_at', id],
    ['syndication_products', 'updated_at', offered.id],
  ])
    await graph.sql(`UPDATE ${table} SET ${column} = now() + interval '1 hour' WHERE id = $1`, [row]);
  expect((await pull(next)).told).toEqual([`${dropped.id} canceled 1`]);
  const again = await pull(feedPath);
  expect(again.told).toEqual([
    `${kept.id} usable 1`,
    ...[`${dropped.id} canceled 1`, `${dropped.id} canceled 1`],
  ]);
});

test('an embargo is kept, to the partner and in the log, until it passes', async () => {
  const offered = await product();
  const subscription = await start(offered);
  const until = inHours(1);
  const { thing: held } = await act('setArticleEmbargo', { ...seenOf(await draft()), until });
  const { thing: story } = await publish(held, 'web');
  expect((await pull(subscription.feedPath)).told.join()).not.toContain(story.id);
  await expect(
    graph.sql(
      `INSERT INTO syndication_deliveries (subscription_id, organisation_id, article_id, version_number, kind) VALUES ($1, $1, $2, 1, 'USABLE')`,
      [subscription.id, story.id],
    ),
  ).rejects.toThrow('not due');
  await act('liftArticleEmbargo', { ...seenOf(story), reason: '提前解禁' });
  expect((await pull(subscription.feedPath)).told.join()).toContain(`${story.id} usable`);
});

test('a stopped partner gets nothing new and is still told what is killed; resumed, it gets what was corrected meanwhile', async () => {
  const subscription = await start(await product({ tagIds: [seedId('Tag', 'youth')] }));
  const youth = { tagIds: [seedId('Tag', 'youth')] };
  const [killed, kept] = [await out(youth), await out(youth)];
  const { next } = await pull(subscription.feedPath);
  const { thing: stopped } = await on('stopSyndication', { ...seenOf(subscription), reason: '欠費' });
  expect(stopped).toMatchObject({ status: 'STOPPED', statusReason: '欠費' });
  expect((await on('stopSyndication', { ...seenOf(stopped), reason: '再' })).code).toBe('ILLEGAL_TRANSITION');
  const meanwhile = await out(youth);
  await act('killArticle', { ...seenOf(killed), reason: '失實' });
  await act('correctArticle', {
    ...seenOf(kept),
    kind: 'CORRECTION',
    notice: { zhHant: '改' },
    headline: { zhHant: '改後' },
  });
  const told = await pull(next);
  expect(told.told).toEqual([`${killed.id} canceled 1`]);
  // Nor does it get the corrected text where it asks for what it had.
  expect((await pull(subscription.feedPath)).told).toEqual([
    ...[`${killed.id} canceled 1`, `${killed.id} canceled 1`],
  ]);
  const { thing: resumed } = await on('resumeSyndication', seenOf(stopped));
  expect((await on('resumeSyndication', seenOf(resumed))).code).toBe('ILLEGAL_TRANSITION');
  const after = await out(youth);
  const later = (await pull(told.next)).told;
  expect(later.sort()).toEqual([`${kept.id} usable 2`, `${after.id} usable 1`].sort());
  expect(later.join()).not.toContain(meanwhile.id);
});

test('two that ask at once note each delivery once, and nobody alters the log', async () => {
  const subscription = await start(await product());
  await out();
  await Promise.all(Array.from({ length: 4 }, () => pull(subscription.feedPath)));
  const rows = await graph.sql('SELECT article_id FROM syndication_deliveries WHERE subscription_id = $1', [
    subscription.id,
  ]);
  expect(rows).toHaveLength(1);
  for (const sql of [
    `UPDATE syndication_deliveries SET kind = 'CANCELED'`,
    'DELETE FROM syndication_deliveries',
  ])
    await expect(graph.sql(sql)).rejects.toThrow();
});

test('the log is for the newsroom and the partner itself, and the feed for the partner alone', async () => {
  const subscription = await start(await product());
  const story = await out();
  await pull(subscription.feedPath);
  const list = async (as: Viewer, name: string) => {
    const { data, errors } = await graph.ask(
      `{ ${name}(first: 100) { nodes { id product { name { zhHant } } deliveries { totalCount nodes { kind versionNumber article { id } } } } } }`,
      { as },
    );
    if (errors) return errors[0]!.extensions?.code;
    return data[name].nodes.find(({ id }: Thing) => id === subscription.id)?.deliveries;
  };
  const [all, mine] = ['syndicationSubscriptions', 'mySyndicationSubscriptions'] as const;
  const log = { totalCount: 1, nodes: [{ kind: 'USABLE', versionNumber: 1, article: { id: story.id } }] };
  expect([
    await list(viewers.editor, all),
    await list(reviewers[0]!, all),
    await list(partner, mine),
  ]).toEqual([...[log, log, log]]);
  expect([await list(other, mine), await list(viewers.editor, mine)]).toEqual([undefined, undefined]);
  expect([await list(partner, all), await list(viewers.headquarters, all)]).toEqual([
    'FORBIDDEN',
    'FORBIDDEN',
  ]);
  expect([await list(viewers.anonymous, all), await list(viewers.anonymous, mine)]).toEqual([
    ...['UNAUTHENTICATED', 'UNAUTHENTICATED'],
  ]);
  for (const [as, status] of [
    [other, 404],
    [viewers.editor, 404],
    [viewers.anonymous, 401],
    [null, 401],
  ] as const)
    expect((await get(subscription.feedPath, as)).status).toBe(status);
  for (const [path, status] of [
    [`${subscription.feedPath}?after=x`, 400],
    [`${subscription.feedPath}?after=-1`, 400],
    [`/feeds/syndication/${randomUUID()}.ninjs`, 404],
    ['/feeds/syndication/latest.rss', 404],
  ] as const)
    expect([path, (await get(path, partner)).status]).toEqual([path, status]);
});

test('products and subscriptions say what cannot be, and are for editors', async () => {
  const offered = await product({ mediaTopics: ['04000000'] });
  const bad: [object, string, string[]][] = [
    [{ name: { zhHant: '\u200b' } }, 'INVALID_INPUT', ['name']],
    [{ territories: [] }, 'INVALID_INPUT', ['territories']],
    [{ territories: ['ZZ'] }, 'INVALID_INPUT', ['territories', '0']],
    [{ territories: ['hk'] }, 'INVALID_INPUT', ['territories', '0']],
    [{ sectionIds: [randomUUID()] }, 'NOT_FOUND', ['sectionIds', '0']],
    [{ tagIds: ['x'] }, 'INVALID_INPUT', ['tagIds', '0']],
    [{ mediaTopics: ['economy'] }, 'NOT_FOUND', ['mediaTopics', '0']],
    [{ channelIds: Array.from({ length: 51 }, () => randomUUID()) }, 'INVALID_INPUT', ['channelIds']],
  ];
  for (const [input, code, field] of bad) {
    const whole = { name: { en: 'X' }, territories: ['HK'], ...input };
    expect(await on('createSyndicationProduct', whole)).toMatchObject({ code, field: ['input', ...field] });
  }
  const given = { productId: offered.id, organisationId: other.organisation };
  expect(await on('startSyndication', { ...given, territory: 'TW' })).toMatchObject({
    ...{ code: 'INVALID_INPUT', field: ['input', 'territory'] },
  });
  expect((await on('startSyndication', { ...given, productId: randomUUID(), territory: 'HK' })).code).toBe(
    'NOT_FOUND',
  );
  const { thing: subscription } = await on('startSyndication', { ...given, territory: 'MO' });
  expect((await on('startSyndication', { ...given, territory: 'MO' })).code).toBe('DUPLICATE');
  const change = (input: object, seen: Thing = offered) =>
    on('changeSyndicationProduct', { ...seenOf(seen), reason: '調整範圍', ...input });
  expect((await change({ territories: ['HK'] })).code).toBe('ILLEGAL_TRANSITION');
  expect((await change({ isRetired: true })).code).toBe('ILLEGAL_TRANSITION');
  const { thing: stopped } = await on('stopSyndication', { ...seenOf(subscription), reason: '期滿' });
  const { thing: retired } = await change({ isRetired: true, sectionIds: [economy] });
  expect(retired).toMatchObject({
    retiredAt: expect.any(String),
    sections: [{ slug: 'economy' }],
    mediaTopics: [{ code: '04000000' }],
  });
  expect((await on('resumeSyndication', seenOf(stopped))).code).toBe('ILLEGAL_TRANSITION');
  await change({ isRetired: false }, retired);
  expect((await on('resumeSyndication', seenOf(stopped))).code).toBeNull();
  const steps: [string, object][] = [
    ['createSyndicationProduct', { name: { en: 'X' }, territories: ['HK'] }],
    ['changeSyndicationProduct', { ...seenOf(offered), reason: 'mine now' }],
    ['startSyndication', { ...given, territory: 'HK' }],
    ['stopSyndication', { ...seenOf(subscription), reason: 'x' }],
    ['resumeSyndication', seenOf(subscription)],
  ];
  for (const [mutation, input] of steps)
    for (const as of [viewers.anonymous, viewers.headquarters, partner, reviewers[0]!])
      expect([mutation, (await on(mutation, input, as)).code]).toEqual([mutation, 'FORBIDDEN']);
});
