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
  await tx.publicationRepository.unpublish(article.id, now);
  return stepArticle(tx, article, to, {
    ...{ statusReason, firstPublishedAt },
    ...(to !== 'UNPUBLISHED' && { embargoedUntil: null }),
  });
};
