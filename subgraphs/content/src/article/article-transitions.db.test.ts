import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { inHours, keptSteps, testSubgraph, viewers } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newspaper } from '../testing/newspaper.ts';
import { newsroom, reviewers, seenOf } from '../testing/newsroom.ts';
import type { ArticleStatus } from './article.entity.ts';
import { articleTransitions } from './article-transitions.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'channels'] });
const { act, draft, publish, ready, review } = newsroom(graph);
const { newArticle } = newspaper(graph);
const statuses = Object.keys(articleTransitions) as ArticleStatus[];

const channelIds = [seedId('Channel', 'web')];
const steps: Record<string, object> = {
  saveArticleDraft: { headline: { en: 'Saved' } },
  submitArticle: {},
  withdrawArticle: {},
  spikeArticle: { reason: '線索有誤' },
  unspikeArticle: {},
  publishArticle: { channelIds },
  unpublishArticle: {},
  setArticleEmbargo: { until: inHours(2) },
  liftArticleEmbargo: { reason: '提前解禁' },
};

/** How an article comes to each status that a person can bring it to, under an embargo, so that each step has something to do. */
const ways: Partial<Record<ArticleStatus, () => Promise<{ id: string; version: number; status: string }>>> = {
  DRAFT: async () => (await act('setArticleEmbargo', { ...seenOf(await draft()), until: inHours(1) })).thing,
  SUBMITTED: async () => (await act('submitArticle', seenOf(await ways.DRAFT!()))).thing,
  REVIEW_1: async () =>
    (await act('takeUpArticleReview', seenOf(await ways.SUBMITTED!()), reviewers[0])).thing,
  REVIEW_2: async () => review(await ways.SUBMITTED!(), 1),
  REVIEW_3: async () => review(await ways.SUBMITTED!(), 2),
  RETURNED: async () =>
    graph.mutated(
      'reviewArticle',
      { ...seenOf(await ways.SUBMITTED!()), level: 1, decision: 'RETURNED', comment: '缺一方說法' },
      reviewers[0],
    ),
  READY: async () => ready(await ways.SUBMITTED!()),
  PUBLISHED: async () => (await publish(await ways.READY!(), 'huizhou-toutiao')).thing,
  UNPUBLISHED: async () => (await act('unpublishArticle', seenOf(await ways.PUBLISHED!()))).thing,
  SPIKED: async () => (await act('spikeArticle', { ...seenOf(await ways.DRAFT!()), reason: '撞題' })).thing,
};

test('the whole table of steps, through all that moves an article', async () => {
  const table: string[] = [];
  for (const [mutation, input] of Object.entries(steps)) {
    const outcomes: string[] = [];
    for (const [status, reach] of Object.entries(ways)) {
      const article = await reach();
      expect(article.status).toBe(status);
      const { code, field, thing } = await act(mutation, { ...seenOf(article), ...input });
      if (code) expect([code, field]).toEqual(['ILLEGAL_TRANSITION', ['input', 'id']]);
      outcomes.push(code ? '-' : thing.status);
    }
    table.push([mutation, ...outcomes].join(' '));
  }
  expect([Object.keys(ways).join(' '), ...table]).toEqual([
    'DRAFT SUBMITTED REVIEW_1 REVIEW_2 REVIEW_3 RETURNED READY PUBLISHED UNPUBLISHED SPIKED',
    'saveArticleDraft DRAFT SUBMITTED REVIEW_1 REVIEW_1 REVIEW_2 RETURNED REVIEW_3 - REVIEW_3 -',
    'submitArticle SUBMITTED - - - - SUBMITTED - - SUBMITTED -',
    'withdrawArticle - DRAFT DRAFT DRAFT DRAFT - DRAFT - - -',
    'spikeArticle SPIKED SPIKED SPIKED SPIKED SPIKED SPIKED SPIKED - - -',
    'unspikeArticle - - - - - - - - - DRAFT',
    'publishArticle - - - - - - PUBLISHED PUBLISHED PUBLISHED -',
    'unpublishArticle - - - - - - - UNPUBLISHED - -',
    'setArticleEmbargo DRAFT SUBMITTED REVIEW_1 REVIEW_2 REVIEW_3 RETURNED READY PUBLISHED UNPUBLISHED SPIKED',
    'liftArticleEmbargo DRAFT SUBMITTED REVIEW_1 REVIEW_2 REVIEW_3 RETURNED READY PUBLISHED UNPUBLISHED SPIKED',
  ]);
});

test('PostgreSQL knows the same table, whoever writes', async () => {
  const known = await keptSteps(graph, 'articles_next_status');
  const ours = statuses.flatMap((from) =>
    articleTransitions[from].filter((to) => to !== from).map((to) => `${from}>${to}`),
  );
  expect(known).toEqual(['>DRAFT', ...ours].sort());
});

test('readers see what is PUBLISHED or CORRECTED, and of nothing else that it is there', async () => {
  for (const status of statuses.filter((one) => one !== 'SPIKED')) {
    const id = await newArticle(status);
    const { data } = await graph.ask(`{ article(id: "${id}") { status } }`, { as: viewers.headquarters });
    const isThere = status === 'PUBLISHED' || status === 'CORRECTED';
    expect([status, data.article]).toEqual([status, isThere ? { status } : null]);
  }
});

test('a refusal says from where the step can be taken, or what must come first', async () => {
  const saved = await act('saveArticleDraft', { ...seenOf(await ways.PUBLISHED!()), label: null });
  expect(saved.message).toBe('The article is published: correct it, or unpublish it first');
  const unpublished = await act('unpublishArticle', seenOf(await ways.DRAFT!()));
  expect(unpublished.message).toBe('No step leads from DRAFT to UNPUBLISHED');
  const published = await act('publishArticle', { ...seenOf(await ways.DRAFT!()), channelIds });
  expect(published.message).toContain('has not passed its three reviews');
});
