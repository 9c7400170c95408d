import { allow, lockVersion, optionalText } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import type { Transaction } from '../context.ts';
import type { UnpublishArticleInput } from '../generated/resolvers.ts';
import { takeOff } from './take-off.ts';

/** Takes an article back from all its channels, and from those where it is scheduled. */
export const unpublishArticle = async (tx: Transaction, input: UnpublishArticleInput): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const reason = optionalText(input.reason, 1000, 'input', 'reason');
  const article = await lockVersion(tx.articleRepository, input);
  return takeOff(tx, article, null, reason);
};
