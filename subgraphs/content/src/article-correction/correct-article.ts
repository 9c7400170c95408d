import {
  allow,
  lockVersion,
  refused,
  requireBetween,
  requireLocalized,
  requireStep,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Article } from '../article/article.entity.ts';
import { articleTransitions } from '../article/article-transitions.ts';
import { assetIdsOf } from '../article/asset-ids-of.ts';
import { checkDraft } from '../article-draft/check-draft.ts';
import type { Draft } from '../article-draft/draft.ts';
import { draftOf } from '../article-draft/draft-of.ts';
import { changeDraft } from '../article-draft/write-draft.ts';
import { requireLock } from '../article-lock/require-lock.ts';
import { liftLastReview } from '../article-review/lift-last-review.ts';
import { openFastTrack } from '../article-review/open-fast-track.ts';
import type { Transaction } from '../context.ts';
import type { CorrectArticleInput } from '../generated/resolvers.ts';
import { requireAddedRights } from '../picture-rights/require-added-rights.ts';
import { assetsOf } from '../publication/assets-of.ts';
import { isUnderEmbargo } from '../publication/embargo.ts';
import { correctionDue } from './correction-due.ts';

/** A text with the notice at its place, where one is said. */
const withNotice = (draft: Draft, correctionId: string, at: number | null | undefined): Draft => {
  if (at == null) return draft;
  const before = requireBetween(at, 0, draft.body.length, 'input', 'noticeAt');
  return { ...draft, body: draft.body.toSpliced(before, 0, { kind: 'CORRECTION', correctionId }) };
};

/**
 * Puts right what readers have before them, at once and with a notice; the review that had passed the text follows, as
 * after breaking news.
 */
export const correctArticle = async (tx: Transaction, input: CorrectArticleInput): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const {
    kind,
    notice: given,
    id,
    version,
    idempotencyKey: _,
    rightsStatement,
    noticeAt,
    ...changes
  } = input;
  const notice = requireLocalized(given, 1000, 'input', 'notice');
  const article = await lockVersion(tx.articleRepository, { id, version });
  const status = requireStep(articleTransitions, article.status, 'CORRECTED', 'input', 'id');
  if (isUnderEmbargo(article, new Date()))
    throw refused('EMBARGOED', 'No reader has seen the article: unpublish and change it', 'input', 'id');
  await requireLock(tx, article.id);
  const correctionId = uuidv7();
  const draft = withNotice(checkDraft(changes, await draftOf(tx, article)), correctionId, noticeAt);
  const shown = await assetsOf(tx, article.id);
  const assetIds = assetIdsOf(draft.leadImageId, draft.body).filter((assetId) => !shown.includes(assetId));
  await requireAddedRights(tx, article.id, assetIds, rightsStatement);
  const reason = notice.zhHant ?? notice.zhHans ?? notice.en!;
  const versionNumber = article.versionNumber + 1;
  await liftLastReview(tx, article, reason);
  await openFastTrack(tx, article, versionNumber, reason);
  const corrected = await changeDraft(tx, article, draft, { status, statusReason: reason }, reason);
  await tx.articleCorrectionRepository.insert({
    ...{ id: correctionId, articleId: article.id, versionNumber, kind, notice },
    ...(await correctionDue(tx, article.id)),
  });
  return corrected;
};
