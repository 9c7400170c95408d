import type { Article } from '../article/article.entity.ts';
import type { Transaction } from '../context.ts';

/** A story that goes back to its author begins its reviews anew. */
export const liftAllReviews = async (
  { articleReviewRepository, viewer }: Transaction,
  { id }: Pick<Article, 'id'>,
  reason: string,
): Promise<void> => {
  const held = await articleReviewRepository.held(id);
  await articleReviewRepository.lift(
    held.map((review) => review.id),
    viewer.subject ?? 'unknown',
    reason,
  );
};
