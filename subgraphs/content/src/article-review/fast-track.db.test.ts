import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'tags', 'channels'] });
const { act, draft, ready, articleWith, approve } = newsroom(graph);
const channelIds = [seedId('Channel', 'web')];
const fastTracksOf = async (id: string) =>
  (await articleWith(id, 'fastTracks { versionNumber openedBy dueAt reviewedAt }')).fastTracks;

test('breaking news goes out before its reviews, says so, and is reviewed afterwards where it is', async () => {
  const article = await draft({ sectionId: seedId('Section', 'community') });
  const unexplained = await act('publishArticle', { ...seenOf(article), channelIds });
  expect(unexplained.code).toBe('ILLEGAL_TRANSITION');
  const { thing: out } = await act('publishArticle', {
    ...seenOf(article),
    channelIds,
    fastTrackReason: '暴雨紅色預警',
  });
  expect(out).toMatchObject({ status: 'PUBLISHED', statusReason: '暴雨紅色預警' });
  const [track] = await fastTracksOf(article.id);
  expect(track).toMatchObject({ versionNumber: 1, openedBy: 'editor', reviewedAt: null });
  const minutes = (Date.parse(track.dueAt) - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(238);
  expect(minutes).toBeLessThanOrEqual(240);
  const listed = async (isOverdue: boolean | null) =>
    (
      await graph.ask(
        'query ($isOverdue: Boolean) { articleFastTracks(isOverdue: $isOverdue) { totalCount nodes { article { id } } } }',
        { as: reviewers[0]!, variables: { isOverdue } },
      )
    ).data.articleFastTracks;
  expect(await listed(null)).toEqual({ totalCount: 1, nodes: [{ article: { id: article.id } }] });
  expect((await listed(true)).totalCount).toBe(0);
  await graph.sql(`UPDATE article_fast_tracks SET due_at = now() - interval '1 minute'`);
  expect((await listed(true)).totalCount).toBe(1);
  let passed = out;
  for (const level of [1, 2, 3]) passed = (await approve(passed, level)).thing;
  expect(passed.status).toBe('PUBLISHED');
  expect((await listed(null)).totalCount).toBe(0);
  expect((await fastTracksOf(article.id))[0].reviewedAt).not.toBeNull();
  expect((await approve(passed, 1)).code).toBe('ILLEGAL_TRANSITION');
  const needless = await ready(await draft());
  expect(
    await act('publishArticle', { ...seenOf(needless), channelIds, fastTrackReason: '快' }),
  ).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['input', 'fastTrackReason'],
  });
});
