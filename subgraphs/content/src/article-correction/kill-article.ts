import { allow, lockVersion, requireText } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import type { Transaction } from '../context.ts';
import type { KillArticleInput } from '../generated/resolvers.ts';
import { takeBack } from '../publication/take-back.ts';

/** Takes a story back from every channel for good. */
export const killArticle = async (tx: Transaction, input: KillArticleInput): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const reason = requireText(input.reason, 1000, 'input', 'reason');
  const article = await lockVersion(tx.articleRepository, input);
  return takeBack(tx, article, 'KILLED', reason);
};
