import { allow, requireText } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import { checkDraft } from '../article-draft/check-draft.ts';
import { draftOf } from '../article-draft/draft-of.ts';
import type { Transaction } from '../context.ts';
import type { ReclassifyArticleInput } from '../generated/resolvers.ts';
import { changeBeforeReaders } from './change-before-readers.ts';
import { lockBeforeReaders } from './lock-before-readers.ts';

/** Puts a story that readers have under another section, tags or label: its text stays, so no notice is owed. */
export const reclassifyArticle = async (tx: Transaction, input: ReclassifyArticleInput): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const { idempotencyKey: _, id, version, reason: given, ...changes } = input;
  const reason = requireText(given, 1000, 'input', 'reason');
  const article = await lockBeforeReaders(tx, { id, version });
  const draft = checkDraft(changes, await draftOf(tx, article));
  return changeBeforeReaders(tx, article, draft, reason, article.status);
};
