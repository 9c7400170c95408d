import { refused } from '@media-graph/subgraph';
import type { Article, ArticleStatus } from '../article/article.entity.ts';
import type { ArticleFastTrack } from './article-fast-track.entity.ts';
import type { ArticleReview, ReviewLevel } from './article-review.entity.ts';

const levels: Partial<Record<ArticleStatus, ReviewLevel>> = {
  SUBMITTED: 1,
  REVIEW_1: 1,
  REVIEW_2: 2,
  REVIEW_3: 3,
};

/**
 * Which review an article waits for; what went out on the fast track waits for the first that it lacks.
 *
 * @throws ILLEGAL_TRANSITION for an article that waits for none
 */
export const levelOf = (
  { status }: Pick<Article, 'status'>,
  held: readonly Pick<ArticleReview, 'level'>[],
  fastTrack: ArticleFastTrack | null,
): ReviewLevel => {
  const isOut = status === 'PUBLISHED' || status === 'CORRECTED';
  const level = isOut && fastTrack && !fastTrack.reviewedAt ? held.length + 1 : levels[status];
  if (!level)
    throw refused('ILLEGAL_TRANSITION', `An article that is ${status} waits for no review`, 'input', 'id');
  return level as ReviewLevel;
};
