import { allow, lockVersion, refused, requireText, revise } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import type { Transaction } from '../context.ts';
import type { LiftArticleEmbargoInput } from '../generated/resolvers.ts';
import { isUnderEmbargo, moved } from './embargo.ts';

/** Ends an embargo that runs; what is published shows at once. */
export const liftArticleEmbargo = async (
  tx: Transaction,
  input: LiftArticleEmbargoInput,
): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const now = new Date();
  const statusReason = requireText(input.reason, 1000, 'input', 'reason');
  const article = await lockVersion(tx.articleRepository, input);
  if (!isUnderEmbargo(article, now))
    throw refused('ILLEGAL_TRANSITION', 'No embargo runs on the article', 'input', 'id');
  await tx.publicationRepository.move(article.id, now, now);
  return revise(tx.articleRepository, article, {
    embargoedUntil: null,
    statusReason,
    firstPublishedAt: moved(article.firstPublishedAt, now, now),
  });
};
