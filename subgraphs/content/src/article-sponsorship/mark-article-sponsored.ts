import { allow, lockVersion, refused, revise } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import type { Transaction } from '../context.ts';
import type { MarkArticleSponsoredInput } from '../generated/resolvers.ts';

/** Binds an article to 廣告, which it carries: only then its sponsorship is sold. */
export const markArticleSponsored = async (
  { viewer, articleRepository }: Transaction,
  input: MarkArticleSponsoredInput,
): Promise<Article> => {
  allow(viewer, 'editor');
  const article = await lockVersion(articleRepository, input);
  if (article.sponsoredAt) throw refused('ILLEGAL_TRANSITION', 'It is marked already', 'input', 'id');
  if (article.status === 'KILLED') throw refused('ILLEGAL_TRANSITION', 'It never returns', 'input', 'id');
  if (article.label !== 'ADVERTISEMENT')
    throw refused('ILLEGAL_TRANSITION', 'Give it the label ADVERTISEMENT first', 'input', 'id');
  return revise(articleRepository, article, { sponsoredAt: new Date() });
};
