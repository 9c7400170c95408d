import type { Transitions } from '@media-graph/subgraph';
import type { ArticleStatus } from './article.entity.ts';

/**
 * Where an article goes from each status. On the way to PUBLISHED stand three reviews (三審), or the fast track of
 * breaking news; whatever changes a text sends it back to the review that had passed it. PostgreSQL holds the same table.
 */
export const articleTransitions: Transitions<ArticleStatus> = {
  DRAFT: ['SUBMITTED', 'SPIKED', 'PUBLISHED'],
  SUBMITTED: ['DRAFT', 'REVIEW_1', 'REVIEW_2', 'RETURNED', 'SPIKED', 'PUBLISHED'],
  REVIEW_1: ['DRAFT', 'SUBMITTED', 'REVIEW_2', 'RETURNED', 'SPIKED', 'PUBLISHED'],
  REVIEW_2: ['DRAFT', 'REVIEW_1', 'REVIEW_3', 'RETURNED', 'SPIKED', 'PUBLISHED'],
  REVIEW_3: ['DRAFT', 'REVIEW_1', 'REVIEW_2', 'READY', 'RETURNED', 'SPIKED', 'PUBLISHED'],
  RETURNED: ['SUBMITTED', 'SPIKED'],
  READY: ['DRAFT', 'REVIEW_3', 'SCHEDULED', 'PUBLISHED', 'SPIKED'],
  SCHEDULED: ['READY', 'REVIEW_3', 'PUBLISHED', 'KILLED'],
  PUBLISHED: ['PUBLISHED', 'CORRECTED', 'UNPUBLISHED', 'RECALLED', 'KILLED'],
  CORRECTED: ['CORRECTED', 'UNPUBLISHED', 'RECALLED', 'KILLED'],
  UNPUBLISHED: ['SUBMITTED', 'REVIEW_1', 'REVIEW_2', 'REVIEW_3', 'PUBLISHED', 'RECALLED', 'KILLED'],
  RECALLED: ['SUBMITTED', 'KILLED'],
  KILLED: [],
  SPIKED: ['DRAFT', 'SUBMITTED', 'REVIEW_1', 'REVIEW_2', 'REVIEW_3', 'RETURNED', 'READY'],
};
