import { allow, lockVersion, refused } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import { stepArticle } from '../article/step-article.ts';
import type { Transaction } from '../context.ts';
import type { UnspikeArticleInput } from '../generated/resolvers.ts';

/** Takes a story off the spike: it stands where it stood, with the reviews that it had passed. */
export const unspikeArticle = async (tx: Transaction, input: UnspikeArticleInput): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const article = await lockVersion(tx.articleRepository, input);
  if (!article.spikedFrom)
    throw refused('ILLEGAL_TRANSITION', 'The article is not on the spike', 'input', 'id');
  return stepArticle(tx, article, article.spikedFrom, { spikedFrom: null });
};
