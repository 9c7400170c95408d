import { allow, lockVersion, refused, requireText, revise } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import { stepArticle } from '../article/step-article.ts';
import type { Transaction } from '../context.ts';
import type { UnscheduleArticleInput } from '../generated/resolvers.ts';

/** Takes an article's schedule back; where it is out already it stays. */
export const unscheduleArticle = async (tx: Transaction, input: UnscheduleArticleInput): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const statusReason = requireText(input.reason, 1000, 'input', 'reason');
  const article = await lockVersion(tx.articleRepository, input);
  if (!article.scheduledAt)
    throw refused('ILLEGAL_TRANSITION', 'The article is not scheduled', 'input', 'id');
  await tx.publicationRepository.unschedule(article.id, statusReason);
  const changes = { statusReason, scheduledAt: null };
  return article.status === 'SCHEDULED'
    ? stepArticle(tx, article, 'READY', changes)
    : revise(tx.articleRepository, article, changes);
};
