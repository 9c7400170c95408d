import { searchQuery } from '@media-graph/chinese/search-query';
import { badInput, type PageArguments } from '@media-graph/subgraph';
import { allowFilter } from '../article/allow-filter.ts';
import type { ArticleFilter } from '../article/articles-that-match.ts';
import type { Context } from '../context.ts';
import type { ArticleSearchSort } from '../generated/resolvers.ts';
import type { Tally } from './article-search.entity.ts';

type Search = ArticleFilter & PageArguments & { text: string; orderBy: ArticleSearchSort };

/** Whether a search says anything of what it looks for. */
export const asksForSomething = (text: string, filter: object): boolean =>
  text.trim() !== '' || Object.values(filter).some((value) => value != null);

/**
 * A page of what a text and filters find, with what tells of the whole once that is asked for.
 *
 * @throws BAD_USER_INPUT without both; FORBIDDEN for filters that are the newsroom's
 */
export const searchArticles = async (
  { text, orderBy, first, after, ...filter }: Search,
  context: Pick<Context, 'articleSearchRepository' | 'viewer'>,
) => {
  const { articleSearchRepository } = context;
  allowFilter(filter, context);
  if (!asksForSomething(text, filter)) throw badInput('Say what is looked for: a text, a filter, or both');
  const looked = { ...filter, query: text.trim() === '' ? null : searchQuery(text) };
  const page = await articleSearchRepository.page(looked, orderBy, { first, after });
  let tally: Promise<Tally> | undefined;
  return {
    ...page,
    edges: page.edges.map((edge) => ({ ...edge, text })),
    totalCount: async () => {
      // When facets are asked for besides, they count the whole too.
      await Promise.resolve();
      return tally ? (await tally).total : page.totalCount();
    },
    tally: () => {
      tally ??= articleSearchRepository.tally(looked);
      return tally;
    },
  };
};
