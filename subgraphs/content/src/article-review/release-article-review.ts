import { allow, lockVersion, refused, revise } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import { stepArticle } from '../article/step-article.ts';
import type { Transaction } from '../context.ts';
import type { ReleaseArticleReviewInput } from '../generated/resolvers.ts';

/** Gives a review that was taken up back to all; anybody of the newsroom may, because reviewers fall ill. */
export const releaseArticleReview = async (
  tx: Transaction,
  input: ReleaseArticleReviewInput,
): Promise<Article> => {
  allow(tx.viewer, 'reviewer', 'editor');
  const article = await lockVersion(tx.articleRepository, input);
  if (!article.reviewer) throw refused('ILLEGAL_TRANSITION', 'Nobody has taken up the review', 'input', 'id');
  const released = await revise(tx.articleRepository, article, { reviewer: null });
  return article.status === 'REVIEW_1' ? stepArticle(tx, released, 'SUBMITTED') : released;
};
