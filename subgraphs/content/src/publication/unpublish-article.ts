import { allow, lockVersion, requireStep, revise } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import { articleTransitions } from '../article/article-transitions.ts';
import type { Transaction } from '../context.ts';
import type { UnpublishArticleInput } from '../generated/resolvers.ts';

/** Takes an article back from all its channels. */
export const unpublishArticle = async (tx: Transaction, input: UnpublishArticleInput): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const now = new Date();
  const article = await lockVersion(tx.articleRepository, input);
  const status = requireStep(articleTransitions, article.status, 'UNPUBLISHED', 'input', 'id');
  const wasSeen = article.firstPublishedAt !== null && article.firstPublishedAt <= now;
  const firstPublishedAt = wasSeen ? article.firstPublishedAt : null;
  const unpublished = await revise(tx.articleRepository, article, { status, firstPublishedAt });
  await tx.publicationRepository.unpublish(article.id, now);
  return unpublished;
};
