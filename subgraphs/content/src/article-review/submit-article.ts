import { allow, lockVersion, refused } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import { stepArticle } from '../article/step-article.ts';
import type { Transaction } from '../context.ts';
import type { SubmitArticleInput } from '../generated/resolvers.ts';
import { liftAllReviews } from './lift-all-reviews.ts';

/** Hands a story in for its three reviews. */
export const submitArticle = async (tx: Transaction, input: SubmitArticleInput): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const article = await lockVersion(tx.articleRepository, input);
  if (article.reviewDueAt)
    throw refused('ILLEGAL_TRANSITION', 'The article is handed in already', 'input', 'id');
  const text = await tx.bodies.load(article.id);
  if (!text?.body.length) throw refused('INVALID_INPUT', 'The article has no text yet', 'input', 'id');
  const submitted = await stepArticle(tx, article, 'SUBMITTED');
  await liftAllReviews(tx, article, 'Handed in anew');
  return submitted;
};
