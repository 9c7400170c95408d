import { allow, optionalText } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import type { Transaction } from '../context.ts';
import type { LockArticleInput } from '../generated/resolvers.ts';
import { lockArticleRow } from './lock-article-row.ts';
import { requireLock } from './require-lock.ts';

const minutes = 30;

/** Says that an editor is in a story, or still is. Two who come at once wait for each other at the article's row. */
export const lockArticle = async (tx: Transaction, input: LockArticleInput): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const breakReason = optionalText(input.breakReason, 1000, 'input', 'breakReason');
  const article = await lockArticleRow(tx, input.id, 'input', 'id');
  if (!breakReason) await requireLock(tx, article.id);
  const takenAt = new Date();
  const expiresAt = new Date(takenAt.getTime() + minutes * 60_000);
  const holder = tx.viewer.subject ?? 'unknown';
  await tx.articleLockRepository.upsert({ articleId: article.id, holder, takenAt, expiresAt, breakReason }, [
    'articleId',
  ]);
  return article;
};
