import { allow, lockVersion, optionalText } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import { stepArticle } from '../article/step-article.ts';
import type { Transaction } from '../context.ts';
import type { WithdrawArticleInput } from '../generated/resolvers.ts';
import { liftAllReviews } from './lift-all-reviews.ts';

/** Takes a story out of its reviews, to be written on. */
export const withdrawArticle = async (tx: Transaction, input: WithdrawArticleInput): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const statusReason = optionalText(input.reason, 1000, 'input', 'reason');
  const article = await lockVersion(tx.articleRepository, input);
  const withdrawn = await stepArticle(tx, article, 'DRAFT', { statusReason });
  await liftAllReviews(tx, article, statusReason ?? 'Withdrawn by the author');
  return withdrawn;
};
