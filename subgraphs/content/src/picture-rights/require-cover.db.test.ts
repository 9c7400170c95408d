import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { madeUpRightsKey, seedId, writeCoverStatement, writeRightsStatement } from '@media-graph/subgraph';
import { inHours, testSubgraph } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'channels'] });
const { act, draft, publish, ready } = newsroom(graph);
const until = inHours(2);
const web = seedId('Channel', 'web');
const bare = { code: 'EMBARGOED', field: ['input', 'coverStatement'] };

type Story = { id: string; version: number };
const covers = (
  articleId: string,
  assetIds: readonly string[],
  changes: object = {},
  key = madeUpRightsKey,
) => writeCoverStatement(key, { madeAt: inHours(0), articleId, assetIds, until, ...changes });
const embargo = (story: Story, coverStatement: string | null = null, changes: object = {}) =>
  act('setArticleEmbargo', { ...seenOf(story), until, coverStatement, ...changes });
/** A story under embargo with these pictures. */
const held = async (...assetIds: string[]) => {
  const [leadImageId, ...others] = assetIds;
  const body = others.map((assetId) => ({ kind: 'IMAGE', assetId }));
  const story = await draft({ leadImageId, ...(body.length > 0 && { body }) });
  const { thing } = await embargo(story, covers(story.id, assetIds));
  expect(thing.embargoedUntil).toBe(until);
  return thing;
};

test('a story with pictures goes under embargo only with all of them, until its own instant, as the pictures say it', async () => {
  const [lead, inText] = [randomUUID(), randomUUID()];
  const story = await draft({ leadImageId: lead, body: [{ kind: 'IMAGE', assetId: inText }] });
  const all = [lead, inText];
  const refusals: [string | null, string][] = [
    [null, `Not covered: ${lead}, ${inText}`],
    ['', `Not covered: ${lead}, ${inText}`],
    ['統戰.統戰', `Not covered: ${lead}, ${inText}`],
    [covers(story.id, [lead]), `Not covered: ${inText}`],
    [covers(randomUUID(), all), `Not covered: ${lead}, ${inText}`],
    [covers(story.id, all, { until: inHours(1) }), `Not covered: ${lead}, ${inText}`],
    [covers(story.id, all, {}, 'a key of somebody else, 32 characters'), `Not covered: ${lead}, ${inText}`],
    [covers(story.id, all, { madeAt: inHours(-1) }), '15 minutes'],
  ];
  for (const [statement, message] of refusals)
    expect(await embargo(story, statement)).toMatchObject({
      ...{ ...bare, message: expect.stringContaining(message) },
    });
  expect((await embargo(story, covers(story.id, all, { until: inHours(3) }))).code).toBeNull();
});

test('a story without pictures takes no cover, and one whose embargo ends earlier neither more than it has', async () => {
  const plain = await draft();
  expect((await embargo(plain)).code).toBeNull();
  const ids = [randomUUID()];
  const story = await held(...ids);
  expect(await embargo(story, covers(story.id, ids), { until: inHours(4) })).toMatchObject(bare);
  const moved = await embargo(story, covers(story.id, ids, { until: inHours(5) }), { until: inHours(4) });
  expect(moved.code).toBeNull();
});

test.each<[string, (assetId: string) => object]>([
  ['in its text', (assetId) => ({ body: [{ kind: 'IMAGE', assetId }] })],
  ['before its text', (leadImageId) => ({ leadImageId })],
])(
  'a picture that is put into a story under embargo %s is covered first, with all others',
  async (_, put) => {
    const [one, other] = [randomUUID(), randomUUID()];
    const story = await held(one);
    const input = { ...seenOf(story), ...put(other) };
    expect(await act('saveArticleDraft', input)).toMatchObject(bare);
    // To cover the new one alone would take the cover from the other.
    for (const covered of [[one], [other]])
      expect(
        await act('saveArticleDraft', { ...input, coverStatement: covers(story.id, covered) }),
      ).toMatchObject(bare);
    const coverStatement = covers(story.id, [one, other]);
    expect((await act('saveArticleDraft', { ...input, coverStatement })).code).toBeNull();
  },
);

test('what stays in a story, or is taken out, asks for nothing', async () => {
  const [one, other] = [randomUUID(), randomUUID()];
  const story = await held(one, other);
  const { thing: kept, code } = await act('saveArticleDraft', {
    ...seenOf(story),
    headline: { en: 'Another' },
  });
  expect(code).toBeNull();
  const { thing: less } = await act('saveArticleDraft', { ...seenOf(kept), body: [] });
  // A former text brings its picture back.
  const again = { ...seenOf(less), number: kept.versionNumber };
  expect(await act('restoreArticleVersion', again)).toMatchObject({
    ...{ ...bare, message: expect.stringContaining(`Not covered: ${one}, ${other}`) },
  });
  const coverStatement = covers(story.id, [one, other]);
  expect((await act('restoreArticleVersion', { ...again, coverStatement })).code).toBeNull();
});

test("a channel's own picture of a story under embargo is covered, and counts when the embargo is moved", async () => {
  const own = randomUUID();
  const { thing: hidden } = await embargo(await draft());
  const { thing: out } = await publish(hidden, 'web');
  const now = inHours(0);
  const change = { ...seenOf(out), channelId: web, leadImageId: own };
  expect(await act('changePublication', change)).toMatchObject(bare);
  const rightsStatement = writeRightsStatement(madeUpRightsKey, {
    ...{ madeAt: now, from: now },
    verdicts: [{ assetId: own, channelId: web, reasons: [], until: null }],
  });
  const { thing: changed } = await act('changePublication', {
    ...{ ...change, rightsStatement, coverStatement: covers(out.id, [own]) },
  });
  const later = { until: inHours(6) };
  expect(await embargo(changed, null, later)).toMatchObject({
    ...{ ...bare, message: expect.stringContaining(own) },
  });
  expect((await embargo(changed, covers(out.id, [own], later), later)).code).toBeNull();
});

test('an entry of a live blog under embargo shows covered pictures alone', async () => {
  const { thing: story } = await embargo(await ready(await draft()));
  expect((await act('openLiveBlog', { articleId: story.id })).code).toBeNull();
  const assetId = randomUUID();
  const entry = {
    articleId: story.id,
    document: {
      type: 'doc',
      content: [{ type: 'image', attrs: { assetId } }],
    },
  };
  expect(await act('addLiveBlogEntry', entry)).toMatchObject(bare);
  expect(
    (await act('addLiveBlogEntry', { ...entry, coverStatement: covers(story.id, [assetId]) })).code,
  ).toBeNull();
});

test('whose embargo was lifted, or which was killed, asks for nothing more', async () => {
  const story = await held(randomUUID());
  const { thing: free } = await act('liftArticleEmbargo', {
    ...seenOf(story),
    reason: 'It is out elsewhere',
  });
  const more = { ...seenOf(free), body: [{ kind: 'IMAGE', assetId: randomUUID() }] };
  expect((await act('saveArticleDraft', more)).code).toBeNull();
  const { thing: gone } = await publish(await held(randomUUID()), 'web');
  expect((await act('killArticle', { ...seenOf(gone), reason: 'Wrong' })).code).toBeNull();
});
