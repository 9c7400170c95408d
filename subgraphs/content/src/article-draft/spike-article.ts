import { allow, lockVersion, requireText } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import { stepArticle } from '../article/step-article.ts';
import type { Transaction } from '../context.ts';
import type { SpikeArticleInput } from '../generated/resolvers.ts';

/** Drops a story that was never out. */
export const spikeArticle = async (tx: Transaction, input: SpikeArticleInput): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const statusReason = requireText(input.reason, 1000, 'input', 'reason');
  const article = await lockVersion(tx.articleRepository, input);
  return stepArticle(tx, article, 'SPIKED', { statusReason, spikedFrom: article.status });
};
