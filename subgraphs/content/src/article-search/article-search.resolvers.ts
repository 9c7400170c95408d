import type { Resolvers } from '../generated/resolvers.ts';
import { highlightsOf } from './highlights-of.ts';
import { searchArticles } from './search-articles.ts';

export const articleSearchResolvers: Resolvers = {
  Query: {
    searchArticles: (_, search, context) => searchArticles(search, context),
  },
  ArticleSearchConnection: {
    totalCount: ({ totalCount }) => totalCount(),
    facets: async ({ tally }, _, { sections, tags, channels }) => {
      const { sections: bySection, tags: byTag, channels: byChannel, months } = await tally();
      return {
        sections: await Promise.all(
          bySection.map(async ({ id, count }) => ({ section: (await sections.load(id))!, count })),
        ),
        tags: await Promise.all(byTag.map(async ({ id, count }) => ({ tag: (await tags.load(id))!, count }))),
        channels: await Promise.all(
          byChannel.map(async ({ id, count }) => ({ channel: (await channels.load(id))!, count })),
        ),
        months,
      };
    },
  },
  ArticleSearchEdge: {
    highlights: async ({ node, text }, _, { bodies }) =>
      highlightsOf(node, (await bodies.load(node.id))?.body ?? [], text),
  },
};
