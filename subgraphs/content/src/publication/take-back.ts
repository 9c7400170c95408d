import type { Article, ArticleStatus } from '../article/article.entity.ts';
import { stepArticle } from '../article/step-article.ts';
import type { Transaction } from '../context.ts';

/** Takes an article back from all its channels at once. An embargo stays for what may simply come back. */
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
  if (article.scheduledAt)
    await tx.publicationRepository.unschedule(article.id, statusReason ?? 'Taken back');
  await tx.publicationRepository.unpublish(article.id, now, statusReason);
  return stepArticle(tx, article, to, {
    ...{ statusReason, firstPublishedAt, scheduledAt: null },
    ...(to !== 'UNPUBLISHED' && { embargoedUntil: null }),
  });
};
