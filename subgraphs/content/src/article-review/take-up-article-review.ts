import { allow, lockVersion, refused, revise } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import { stepArticle } from '../article/step-article.ts';
import type { Transaction } from '../context.ts';
import type { TakeUpArticleReviewInput } from '../generated/resolvers.ts';
import { levelOf } from './level-of.ts';

/** A reviewer takes a story's review upon himself, so that nobody else reads it at the same time. */
export const takeUpArticleReview = async (
  tx: Transaction,
  input: TakeUpArticleReviewInput,
): Promise<Article> => {
  allow(tx.viewer, 'reviewer');
  const article = await lockVersion(tx.articleRepository, input);
  levelOf(article, [], null);
  if (article.reviewer)
    throw refused('ILLEGAL_TRANSITION', `${article.reviewer} has taken up the review`, 'input', 'id');
  if (await tx.articleReviewRepository.isBarred(article.id, tx.viewer.subject))
    throw refused(
      'SEPARATION_OF_DUTY',
      'You wrote the article, or did another of its reviews',
      'input',
      'id',
    );
  if (article.status !== 'SUBMITTED')
    return revise(tx.articleRepository, article, { reviewer: tx.viewer.subject });
  const taken = await stepArticle(tx, article, 'REVIEW_1');
  return revise(tx.articleRepository, taken, { reviewer: tx.viewer.subject });
};
