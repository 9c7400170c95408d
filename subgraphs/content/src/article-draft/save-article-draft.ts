import { allow, lockVersion, optionalText, refused } from '@media-graph/subgraph';
import type { Article, ArticleStatus } from '../article/article.entity.ts';
import { liftLastReview } from '../article-review/lift-last-review.ts';
import type { Transaction } from '../context.ts';
import type { SaveArticleDraftInput } from '../generated/resolvers.ts';
import { checkDraft } from './check-draft.ts';
import { draftOf } from './draft-of.ts';
import { changeDraft } from './write-draft.ts';

/** What stands between an article and its editor. */
const closed: Partial<Record<ArticleStatus, string>> = {
  PUBLISHED: 'The article is published: correct it, or unpublish it first',
  CORRECTED: 'The article is published: correct it, or unpublish it first',
  KILLED: 'The article was killed, and stays as it is',
  SPIKED: 'The article was spiked: take it off the spike first',
};

/** Changes an article that readers do not see; a review that saw it as it was is to be done again. */
export const saveArticleDraft = async (tx: Transaction, input: SaveArticleDraftInput): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const reason = optionalText(input.reason, 1000, 'input', 'reason');
  const article = await lockVersion(tx.articleRepository, input);
  const why = closed[article.status];
  if (why) throw refused('ILLEGAL_TRANSITION', why, 'input', 'id');
  const draft = checkDraft(input, await draftOf(tx, article));
  const status = await liftLastReview(tx, article, reason ?? 'The text was changed');
  const more = status === article.status ? {} : { status, statusReason: reason ?? 'The text was changed' };
  return changeDraft(tx, article, draft, more, reason);
};
