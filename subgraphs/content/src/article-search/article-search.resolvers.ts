import { searchQuery } from '@media-graph/chinese/search-query';
import type { Resolvers } from '../generated/resolvers.ts';
import type { Tally } from './article-search.entity.ts';
import { highlightsOf } from './highlights-of.ts';

export const articleSearchResolvers: Resolvers = {
  Query: {
    searchArticles: async (_, { text, first, after, ...filter }, { articleSearchRepository }) => {
      const looked = { ...filter, query: searchQuery(text) };
      const page = await articleSearchRepository.page(looked, { first, after });
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
    },
  },
  ArticleSearchConnection: {
    totalCount: ({ totalCount }) => totalCount(),
    facets: async ({ tally }, _, { sections, tags }) => {
      const { sections: bySection, tags: byTag, months } = await tally();
      return {
        sections: await Promise.all(
          bySection.map(async ({ id, count }) => ({ section: (await sections.load(id))!, count })),
        ),
        tags: await Promise.all(byTag.map(async ({ id, count }) => ({ tag: (await tags.load(id))!, count }))),
        months,
      };
    },
  },
  ArticleSearchEdge: {
    highlights: async ({ node, text }, _, { bodies }) =>
      highlightsOf(node, (await bodies.load(node.id))?.body ?? [], text),
  },
};
