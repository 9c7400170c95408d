import type { Article, ArticleStatus } from '../article/article.entity.ts';
import type { Transaction } from '../context.ts';
import { waitingFor } from './reviewed-on.ts';

/**
 * What a change of a text does to the reviews: the last one, if it saw the text as it was, holds no longer, and the
 * story goes back to it. What has not been reviewed since the last change stays where it is.
 *
 * @returns where the article stands once it is changed
 */
export const liftLastReview = async (
  { articleReviewRepository, viewer }: Transaction,
  { id, status, versionNumber }: Article,
  reason: string,
): Promise<ArticleStatus> => {
  const last = (await articleReviewRepository.held(id)).at(-1);
  if (!last || last.versionNumber !== versionNumber) return status;
  await articleReviewRepository.lift([last.id], viewer.subject ?? 'unknown', reason);
  return waitingFor[last.level];
};
