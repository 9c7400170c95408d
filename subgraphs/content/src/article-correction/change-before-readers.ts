import type { Article, ArticleStatus } from '../article/article.entity.ts';
import type { Draft } from '../article-draft/draft.ts';
import { changeDraft } from '../article-draft/write-draft.ts';
import { liftLastReview } from '../article-review/lift-last-review.ts';
import { openFastTrack } from '../article-review/open-fast-track.ts';
import type { Transaction } from '../context.ts';

/** Changes a story at once where readers have it; the review that had passed it follows, as after breaking news. */
export const changeBeforeReaders = async (
  tx: Transaction,
  article: Article,
  draft: Draft,
  reason: string,
  status: ArticleStatus,
): Promise<Article> => {
  await liftLastReview(tx, article, reason);
  await openFastTrack(tx, article, article.versionNumber + 1, reason);
  return changeDraft(tx, article, draft, { status, statusReason: reason }, reason);
};
