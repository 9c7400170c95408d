import { allow, lockVersion, optionalText } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import { stepArticle } from '../article/step-article.ts';
import type { Transaction } from '../context.ts';
import type { UnpublishArticleInput } from '../generated/resolvers.ts';

/** Takes an article back from all its channels. */
export const unpublishArticle = async (tx: Transaction, input: UnpublishArticleInput): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const now = new Date();
  const statusReason = optionalText(input.reason, 1000, 'input', 'reason');
  const article = await lockVersion(tx.articleRepository, input);
  const wasSeen = article.firstPublishedAt !== null && article.firstPublishedAt <= now;
  const firstPublishedAt = wasSeen ? article.firstPublishedAt : null;
  const unpublished = await stepArticle(tx, article, 'UNPUBLISHED', { statusReason, firstPublishedAt });
  await tx.publicationRepository.unpublish(article.id, now);
  return unpublished;
};
