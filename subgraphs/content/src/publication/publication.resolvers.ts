import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { liftArticleEmbargo } from './lift-article-embargo.ts';
import { publishArticle } from './publish-article.ts';
import { setArticleEmbargo } from './set-article-embargo.ts';
import { unpublishArticle } from './unpublish-article.ts';

export const publicationResolvers: Resolvers = {
  Mutation: {
    publishArticle: mutation('article', publishArticle),
    unpublishArticle: mutation('article', unpublishArticle),
    setArticleEmbargo: mutation('article', setArticleEmbargo),
    liftArticleEmbargo: mutation('article', liftArticleEmbargo),
  },
  Article: {
    publications: ({ id }, _, { publicationsOfArticles }) => publicationsOfArticles.load(id),
    channels: async ({ id }, _, { publicationsOfArticles, channels }) => {
      const live = (await publicationsOfArticles.load(id)).filter(
        ({ unpublishedAt }) => unpublishedAt === null,
      );
      const found = await Promise.all(live.map(async ({ channelId }) => (await channels.load(channelId))!));
      return found.sort((a, b) => a.position - b.position);
    },
  },
  Publication: {
    channel: async ({ channelId }, _, { channels }) => (await channels.load(channelId))!,
  },
};
