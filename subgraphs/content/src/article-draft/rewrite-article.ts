import { refused } from '@media-graph/subgraph';
import type { Article, ArticleStatus } from '../article/article.entity.ts';
import { requireLock } from '../article-lock/require-lock.ts';
import { liftLastReview } from '../article-review/lift-last-review.ts';
import type { Transaction } from '../context.ts';
import { addedAssetsOf } from '../picture-rights/added-assets-of.ts';
import { requireCover } from '../picture-rights/require-cover.ts';
import { breakSchedule } from '../publication/break-schedule.ts';
import { isUnderEmbargo } from '../publication/embargo.ts';
import type { Draft } from './draft.ts';
import { changeDraft } from './write-draft.ts';

/** What stands between an article and its editor. */
const closed: Partial<Record<ArticleStatus, string>> = {
  PUBLISHED: 'The article is published: correct it, or unpublish it first',
  CORRECTED: 'The article is published: correct it, or unpublish it first',
  KILLED: 'The article was killed, and stays as it is',
  SPIKED: 'The article was spiked: take it off the spike first',
};

type Rewriting = {
  readonly reason: string | null;
  /** Needed for what is new under an embargo. */
  readonly coverStatement: string | null | undefined;
};

/**
 * Gives a locked article that readers do not see another text; a review that saw it as it was is to be done again.
 *
 * @throws ILLEGAL_TRANSITION where readers see it, where it is killed or spiked, or while somebody else is in it;
 *   EMBARGOED for a picture that is new in it and not covered with it
 */
export const rewriteArticle = async (
  tx: Transaction,
  article: Article,
  draft: Draft,
  { reason, coverStatement }: Rewriting,
): Promise<Article> => {
  const why = closed[article.status];
  if (why) throw refused('ILLEGAL_TRANSITION', why, 'input', 'id');
  await requireLock(tx, article.id);
  if (isUnderEmbargo(article, new Date()))
    await requireCover(tx, article, await addedAssetsOf(tx, article.id, draft), coverStatement);
  await breakSchedule(tx, article, reason);
  const statusReason = reason ?? 'The text was changed';
  const status = await liftLastReview(tx, article, statusReason);
  const more = { ...(status !== article.status && { status, statusReason }), scheduledAt: null };
  return changeDraft(tx, article, draft, more, reason);
};
