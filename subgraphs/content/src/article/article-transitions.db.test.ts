import { expect, test } from '@jest/globals';
import { seedId } from '@media-graph/subgraph';
import { testSubgraph } from '@media-graph/testing';
import { content } from '../subgraph.ts';
import { newsroom, seenOf } from '../testing/newsroom.ts';
import type { ArticleStatus } from './article.entity.ts';

const graph = await testSubgraph(content, { seeds: ['sections', 'channels'] });
const { act, draft, publish } = newsroom(graph);
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

const statuses: ArticleStatus[] = ['DRAFT', 'PUBLISHED', 'UNPUBLISHED'];
const steps: Record<string, object> = {
  saveArticleDraft: { headline: { en: 'Saved' } },
  publishArticle: { channelIds: [seedId('Channel', 'web')] },
  unpublishArticle: {},
  setArticleEmbargo: { until: inHours(2) },
  liftArticleEmbargo: {},
};

/** An article that has come to a status under an embargo, so that each step has something to do. */
const articleIn = async (status: ArticleStatus) => {
  const until = inHours(1);
  const { thing } = await act('setArticleEmbargo', { ...seenOf(await draft()), until });
  if (status === 'DRAFT') return thing;
  const published = (await publish(thing, 'huizhou-toutiao')).thing;
  return status === 'PUBLISHED' ? published : (await act('unpublishArticle', seenOf(published))).thing;
};

test('the whole table of steps, through all that moves an article', async () => {
  const table: string[] = [];
  for (const [mutation, input] of Object.entries(steps)) {
    const outcomes: string[] = [];
    for (const status of statuses) {
      const article = await articleIn(status);
      expect(article.status).toBe(status);
      const { code, field, thing } = await act(mutation, { ...seenOf(article), ...input });
      if (code) expect([code, field]).toEqual(['ILLEGAL_TRANSITION', ['input', 'id']]);
      outcomes.push(code ? 'refused' : thing.status);
    }
    table.push([mutation, ...outcomes].join(' '));
  }
  expect(table).toEqual([
    'saveArticleDraft DRAFT refused UNPUBLISHED',
    'publishArticle PUBLISHED PUBLISHED PUBLISHED',
    'unpublishArticle refused UNPUBLISHED refused',
    'setArticleEmbargo DRAFT PUBLISHED UNPUBLISHED',
    'liftArticleEmbargo DRAFT PUBLISHED UNPUBLISHED',
  ]);
});

test('a refusal says from where the step can be taken, or what must come first', async () => {
  const saved = await act('saveArticleDraft', { ...seenOf(await articleIn('PUBLISHED')), label: null });
  expect(saved.message).toBe('The article is published: unpublish it first');
  const unpublished = await act('unpublishArticle', seenOf(await articleIn('DRAFT')));
  expect(unpublished.message).toBe('No step leads from DRAFT to UNPUBLISHED');
});
