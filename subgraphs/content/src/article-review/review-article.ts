import { allow, lockVersion, optionalText, refused, revise } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import { stepArticle } from '../article/step-article.ts';
import type { Transaction } from '../context.ts';
import type { ReviewArticleInput } from '../generated/resolvers.ts';
import { levelOf } from './level-of.ts';
import { liftAllReviews } from './lift-all-reviews.ts';
import { reviewedOn } from './reviewed-on.ts';

/** Passes a review, or gives the story back. Who reviews which story twice, or his own, is known to PostgreSQL. */
export const reviewArticle = async (tx: Transaction, input: ReviewArticleInput): Promise<Article> => {
  allow(tx.viewer, 'reviewer');
  const comment = optionalText(input.comment, 1000, 'input', 'comment');
  if (input.decision === 'RETURNED' && !comment)
    throw refused('INVALID_INPUT', 'Say why it goes back', 'input', 'comment');
  const article = await lockVersion(tx.articleRepository, input);
  const { id, versionNumber } = article;
  const fastTrack = await tx.articleFastTrackRepository.findOneBy({ articleId: id, versionNumber });
  const level = levelOf(article, await tx.articleReviewRepository.held(id), fastTrack);
  if (level !== input.level)
    throw refused('ILLEGAL_TRANSITION', `The article waits for review ${level}`, 'input', 'level');
  if (article.reviewer && article.reviewer !== tx.viewer.subject)
    throw refused('ILLEGAL_TRANSITION', `${article.reviewer} has taken up the review`, 'input', 'id');
  const { decision } = input;
  await tx.articleReviewRepository.insert({ articleId: id, versionNumber, level, decision, comment });
  if (article.status === 'PUBLISHED' || article.status === 'CORRECTED') {
    if (level === 3 && decision === 'APPROVED')
      await tx.articleFastTrackRepository.update(
        { articleId: id, versionNumber },
        { reviewedAt: new Date() },
      );
    return revise(tx.articleRepository, article, {});
  }
  if (decision === 'APPROVED') return stepArticle(tx, article, reviewedOn[level]);
  await liftAllReviews(tx, article, comment!);
  return stepArticle(tx, article, 'RETURNED', { statusReason: comment });
};
