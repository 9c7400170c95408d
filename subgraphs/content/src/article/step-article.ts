import { refused, requireStep, revise, type Versioned } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { Article, ArticleStatus } from './article.entity.ts';
import { articleTransitions } from './article-transitions.ts';

type Changes = Partial<Omit<Article, keyof Versioned | 'status'>>;

/**
 * Takes a locked article along a step; PostgreSQL writes it into the story's history, with the reason.
 *
 * @throws ILLEGAL_TRANSITION where no step leads there
 */
export const stepArticle = async (
  { articleRepository }: Pick<Transaction, 'articleRepository'>,
  article: Article,
  to: ArticleStatus,
  changes: Changes = {},
): Promise<Article> => {
  if (article.spikedFrom && changes.spikedFrom === undefined)
    throw refused('ILLEGAL_TRANSITION', 'The article was spiked: take it off the spike first', 'input', 'id');
  const status = requireStep(articleTransitions, article.status, to, 'input', 'id');
  await revise(articleRepository, article, { status, statusReason: null, ...changes });
  // PostgreSQL sets when the review is due, and by whom.
  return articleRepository.findOneByOrFail({ id: article.id });
};
