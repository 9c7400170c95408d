import { allow, requireBetween, requireLocalized } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Article } from '../article/article.entity.ts';
import { checkDraft } from '../article-draft/check-draft.ts';
import type { Draft } from '../article-draft/draft.ts';
import { draftOf } from '../article-draft/draft-of.ts';
import type { Transaction } from '../context.ts';
import type { CorrectArticleInput } from '../generated/resolvers.ts';
import { addedAssetsOf } from '../picture-rights/added-assets-of.ts';
import { requireAddedRights } from '../picture-rights/require-added-rights.ts';
import { changeBeforeReaders } from './change-before-readers.ts';
import { correctionDue } from './correction-due.ts';
import { lockBeforeReaders } from './lock-before-readers.ts';

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
  const article = await lockBeforeReaders(tx, { id, version });
  const correctionId = uuidv7();
  const draft = withNotice(checkDraft(changes, await draftOf(tx, article)), correctionId, noticeAt);
  await requireAddedRights(tx, article.id, await addedAssetsOf(tx, article.id, draft), rightsStatement);
  const reason = notice.zhHant ?? notice.zhHans ?? notice.en!;
  const versionNumber = article.versionNumber + 1;
  const corrected = await changeBeforeReaders(tx, article, draft, reason, 'CORRECTED');
  await tx.articleCorrectionRepository.insert({
    ...{ id: correctionId, articleId: article.id, versionNumber, kind, notice },
    ...(await correctionDue(tx, article.id)),
  });
  return corrected;
};
