import { allow, lockVersion, optionalText, refused, revise } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import type { Transaction } from '../context.ts';
import type { SetArticleEmbargoInput } from '../generated/resolvers.ts';
import { requireCover } from '../picture-rights/require-cover.ts';
import { shownAnywhere } from '../picture-rights/shown-anywhere.ts';
import { checkNewEmbargo, isUnderEmbargo, moved } from './embargo.ts';

/** Hides an article and its pictures until an instant, and moves with it what readers were to see. */
export const setArticleEmbargo = async (tx: Transaction, input: SetArticleEmbargoInput): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const now = new Date();
  const statusReason = optionalText(input.reason, 1000, 'input', 'reason');
  const article = await lockVersion(tx.articleRepository, input);
  checkNewEmbargo(article, input.until, now);
  if (isUnderEmbargo(article, now) && input.until < article.embargoedUntil! && !statusReason)
    throw refused('INVALID_INPUT', 'Say why the embargo ends earlier', 'input', 'reason');
  const held = { id: article.id, embargoedUntil: input.until };
  await requireCover(tx, held, await shownAnywhere(tx, article.id), input.coverStatement);
  await tx.publicationRepository.move(article.id, input.until, now);
  return revise(tx.articleRepository, article, {
    embargoedUntil: input.until,
    statusReason,
    firstPublishedAt: moved(article.firstPublishedAt, input.until, now),
  });
};
