import { lockVersion, refused, requireStep } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import { articleTransitions } from '../article/article-transitions.ts';
import { requireLock } from '../article-lock/require-lock.ts';
import type { Transaction } from '../context.ts';
import { isUnderEmbargo } from '../publication/embargo.ts';

/**
 * Locks a story that readers have before them, for a change of it.
 *
 * @throws ILLEGAL_TRANSITION or EMBARGOED where they have not, or while somebody else is in it
 */
export const lockBeforeReaders = async (
  tx: Transaction,
  seen: { readonly id: string; readonly version: number },
): Promise<Article> => {
  const article = await lockVersion(tx.articleRepository, seen);
  requireStep(articleTransitions, article.status, 'CORRECTED', 'input', 'id');
  if (isUnderEmbargo(article, new Date()))
    throw refused('EMBARGOED', 'No reader has seen the article: unpublish and change it', 'input', 'id');
  await requireLock(tx, article.id);
  return article;
};
