import type { Article, ArticleStatus } from '../article/article.entity.ts';
import { stepArticle } from '../article/step-article.ts';
import type { Transaction } from '../context.ts';
import { breakSchedule } from './break-schedule.ts';

/**
 * Takes an article back from all its channels at once, with what it has scheduled. An embargo stays for what may simply come
 * back.
 *
 * @throws INVALID_INPUT for a schedule that is broken without a reason
 */
export const takeBack = async (
  tx: Transaction,
  article: Article,
  to: ArticleStatus,
  statusReason: string | null,
): Promise<Article> => {
  const now = new Date();
  const wasSeen = article.firstPublishedAt !== null && article.firstPublishedAt <= now;
  const firstPublishedAt = wasSeen ? article.firstPublishedAt : null;
  // The channels first: a killed article can no longer be touched.
  await breakSchedule(tx, article, statusReason);
  await tx.publicationRepository.unpublish(article.id, now, statusReason);
  return stepArticle(tx, article, to, {
    ...{ statusReason, firstPublishedAt, scheduledAt: null },
    ...(to !== 'UNPUBLISHED' && { embargoedUntil: null }),
  });
};
