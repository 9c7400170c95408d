import { searchQuery } from '@media-graph/chinese/search-query';
import type { PageArguments } from '@media-graph/subgraph';
import type { ArticleFilter } from '../article/articles-that-match.ts';
import type { Context } from '../context.ts';
import type { ArticleSearchOrder } from '../generated/resolvers.ts';
import type { Tally } from './article-search.entity.ts';

type Search = ArticleFilter & PageArguments & { text: string; orderBy: ArticleSearchOrder };

/** A page of what a text finds, with what tells of the whole once that is asked for. */
export const searchArticles = async (
  { text, orderBy, first, after, ...filter }: Search,
  { articleSearchRepository }: Pick<Context, 'articleSearchRepository'>,
) => {
  const looked = { ...filter, query: searchQuery(text) };
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
