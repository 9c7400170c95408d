import type { ArticleStatus } from '../article/article.entity.ts';
import type { ReviewLevel } from './article-review.entity.ts';

/** Where an article that waited for a review goes once it is passed. */
export const reviewedOn: Readonly<Record<ReviewLevel, ArticleStatus>> = {
  1: 'REVIEW_2',
  2: 'REVIEW_3',
  3: 'READY',
};

/** Where it waits for that review. */
export const waitingFor: Readonly<Record<ReviewLevel, ArticleStatus>> = {
  1: 'REVIEW_1',
  2: 'REVIEW_2',
  3: 'REVIEW_3',
};
