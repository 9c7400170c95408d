import { allow, lockVersion, requireText } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import { liftAllReviews } from '../article-review/lift-all-reviews.ts';
import type { Transaction } from '../context.ts';
import type { RecallArticleInput } from '../generated/resolvers.ts';
import { takeBack } from '../publication/take-back.ts';

/** Takes a story back from every channel: what its reviews said holds no longer. */
export const recallArticle = async (tx: Transaction, input: RecallArticleInput): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const reason = requireText(input.reason, 1000, 'input', 'reason');
  const article = await lockVersion(tx.articleRepository, input);
  const recalled = await takeBack(tx, article, 'RECALLED', reason);
  await liftAllReviews(tx, article, reason);
  return recalled;
};
