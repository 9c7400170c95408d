import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { inHours, testSubgraph, viewers } from '@media-graph/testing';
import fc from 'fast-check';
import { content } from '../subgraph.ts';
import { newsroom, reviewers } from '../testing/newsroom.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'channels'] });
const { act, draft } = newsroom(graph);
const channelIds = [seedId('Channel', 'web')];
const boss = { ...viewers.editor, subject: 'reviewer-1', roles: ['editor', 'reviewer'] };

/** What anybody may try at any time; most of it is refused. */
const tries: readonly [mutation: string, input: () => object, as?: typeof viewers.editor][] = [
  ['saveArticleDraft', () => ({ headline: { en: `At ${Date.now()}` }, reason: 'changed' })],
  ['saveArticleDraft', () => ({ headline: { en: 'By one who reviews' }, reason: 'changed' }), boss],
  ['submitArticle', () => ({})],
  ['withdrawArticle', () => ({})],
  ...[1, 2, 3].flatMap((level) =>
    [...reviewers, boss].map(
      (as) => ['reviewArticle', () => ({ level, decision: 'APPROVED' }), as] as (typeof tries)[number],
    ),
  ),
  ['reviewArticle', () => ({ level: 2, decision: 'RETURNED', comment: 'no' }), reviewers[1]!],
  ['takeUpArticleReview', () => ({}), reviewers[2]!],
  ['publishArticle', () => ({ channelIds, reason: 'early' })],
  ['publishArticle', () => ({ channelIds, fastTrackReason: 'breaking' })],
  ['scheduleArticle', () => ({ publications: [{ channelId: channelIds[0], at: inHours(1) }] })],
  ['unscheduleArticle', () => ({ reason: 'later' })],
  ['unpublishArticle', () => ({})],
  [
    'correctArticle',
    () => ({ kind: 'CORRECTION', notice: { en: 'x' }, headline: { en: `Corrected ${Date.now()}` } }),
  ],
  ['recallArticle', () => ({ reason: 'doubtful' })],
  ['restoreArticleVersion', () => ({ number: 1 })],
  ['spikeArticle', () => ({ reason: 'dropped' })],
  ['unspikeArticle', () => ({})],
  ['killArticle', () => ({ reason: 'wrong' })],
];

/** The next step of a story that goes its way; chance alone would seldom find it. */
const onward: Readonly<Record<string, (typeof tries)[number]>> = {
  DRAFT: ['submitArticle', () => ({})],
  RETURNED: ['submitArticle', () => ({})],
  RECALLED: ['submitArticle', () => ({})],
  SUBMITTED: ['reviewArticle', () => ({ level: 1, decision: 'APPROVED' }), reviewers[0]!],
  REVIEW_1: ['reviewArticle', () => ({ level: 1, decision: 'APPROVED' }), reviewers[0]!],
  REVIEW_2: ['reviewArticle', () => ({ level: 2, decision: 'APPROVED' }), reviewers[1]!],
  REVIEW_3: ['reviewArticle', () => ({ level: 3, decision: 'APPROVED' }), reviewers[2]!],
  READY: ['publishArticle', () => ({ channelIds })],
  SPIKED: ['unspikeArticle', () => ({})],
};

/** What readers had, and whether what they have went out by the rules. */
const look = async (id: string) => {
  const [{ status, version_number, version }] = await graph.sql(
    'SELECT status, version_number, version FROM articles WHERE id = $1',
    [id],
  );
  const published = await graph.sql(
    `SELECT number, content::text FROM article_versions JOIN published_versions
       ON published_versions.article_id = article_versions.article_id AND version_number = number
     WHERE article_versions.article_id = $1 ORDER BY number`,
    [id],
  );
  const held = await graph.sql(
    `SELECT level, reviewer, version_number FROM article_reviews
     WHERE article_id = $1 AND decision = 'APPROVED' AND lifted_at IS NULL ORDER BY level`,
    [id],
  );
  const fast = await graph.sql(
    'SELECT 1 FROM article_fast_tracks WHERE article_id = $1 AND version_number = $2',
    [id, version_number],
  );
  const authors = await graph.sql('SELECT DISTINCT author FROM article_versions WHERE article_id = $1', [id]);
  return { status, version, versionNumber: version_number, published, held, fast, authors };
};

test('whatever is tried in whatever order: no published text changes, and nothing goes out but reviewed by three or on the fast track', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(tries.length * 3), { minLength: 15, maxLength: 30 }),
      async (choices) => {
        const { id } = await draft();
        let before = await look(id);
        for (const choice of choices) {
          const [mutation, input, as] =
            tries[choice] ?? onward[before.status] ?? tries[choice % tries.length]!;
          await act(mutation, { id, version: before.version, ...input() }, as);
          const now = await look(id);
          expect(now.published.slice(0, before.published.length)).toEqual(before.published);
          if (before.status === 'KILLED') expect(now.status).toBe('KILLED');
          expect(new Set(now.held.map(({ reviewer }) => reviewer)).size).toBe(now.held.length);
          const goesOut =
            ['PUBLISHED', 'CORRECTED', 'SCHEDULED', 'READY'].includes(now.status) &&
            (now.status !== before.status || now.versionNumber !== before.versionNumber);
          if (goesOut && now.fast.length === 0) {
            expect(now.held.map(({ level }) => level)).toEqual([1, 2, 3]);
            expect(now.held[2].version_number).toBe(now.versionNumber);
          }
          if (now.status === 'PUBLISHED' || now.status === 'CORRECTED')
            expect(now.published.at(-1).number).toBe(now.versionNumber);
          before = now;
        }
      },
    ),
    // On the fast track, off, and on it once more with the same text.
    { numRuns: 25, examples: [[[19, 0, 0, 22, 48]]] },
  );
});
