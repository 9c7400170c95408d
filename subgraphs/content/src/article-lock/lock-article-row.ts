import { requireFound } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import type { Transaction } from '../context.ts';

/** An article that the viewer sees, locked without a version: whoever changes it at once, or takes it back, waits. @throws NOT_FOUND */
export const lockArticleRow = async (
  tx: Pick<Transaction, 'articles' | 'articleRepository'>,
  id: string,
  ...field: string[]
): Promise<Article> => {
  const found = await tx.articles.load(id);
  return requireFound(found && (await tx.articleRepository.lock(found.id)), ...field);
};
