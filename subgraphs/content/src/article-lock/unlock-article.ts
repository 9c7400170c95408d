import { allow, refused, requireFound } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import type { Transaction } from '../context.ts';
import type { UnlockArticleInput } from '../generated/resolvers.ts';
import { requireLock } from './require-lock.ts';

/** Leaves a story before the lock runs out. */
export const unlockArticle = async (tx: Transaction, input: UnlockArticleInput): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const article = requireFound(await tx.articles.load(input.id), 'input', 'id');
  await requireLock(tx, article.id);
  const { affected } = await tx.articleLockRepository.delete({ articleId: article.id });
  if (!affected) throw refused('ILLEGAL_TRANSITION', 'Nobody is in the story', 'input', 'id');
  return article;
};
