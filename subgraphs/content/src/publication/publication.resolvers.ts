import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { changePublication } from './change-publication.ts';
import { liftArticleEmbargo } from './lift-article-embargo.ts';
import { publishArticle } from './publish-article.ts';
import { scheduleArticle } from './schedule-article.ts';
import { setArticleEmbargo } from './set-article-embargo.ts';
import { unpublishArticle } from './unpublish-article.ts';
import { unpublishFromChannels } from './unpublish-from-channels.ts';
import { unscheduleArticle } from './unschedule-article.ts';

export const publicationResolvers: Resolvers = {
  Mutation: {
    publishArticle: mutation('article', publishArticle),
    scheduleArticle: mutation('article', scheduleArticle),
    unscheduleArticle: mutation('article', unscheduleArticle),
    unpublishFromChannels: mutation('article', unpublishFromChannels),
    changePublication: mutation('article', changePublication),
    unpublishArticle: mutation('article', unpublishArticle),
    setArticleEmbargo: mutation('article', setArticleEmbargo),
    liftArticleEmbargo: mutation('article', liftArticleEmbargo),
  },
  Article: {
    publications: ({ id }, _, { publicationsOfArticles }) => publicationsOfArticles.load(id),
    channels: async ({ id }, _, { publicationsOfArticles, channels }) => {
      const live = (await publicationsOfArticles.load(id)).filter(({ status }) => status === 'LIVE');
      const found = await Promise.all(live.map(async ({ channelId }) => (await channels.load(channelId))!));
      return found.sort((a, b) => a.position - b.position);
    },
  },
  Publication: {
    formerUrls: async ({ articleId, channelId }, _, { formerAddresses }) =>
      (await formerAddresses.load(articleId))
        .filter((former) => former.channelId === channelId)
        .map(({ url }) => url),
    channel: async ({ channelId }, _, { channels }) => (await channels.load(channelId))!,
    headline: async ({ headline, articleId }, _, { articles }) =>
      headline ?? (await articles.load(articleId))!.headline,
    leadImage: async ({ leadImageId, articleId }, _, { articles }) => {
      const id = leadImageId ?? (await articles.load(articleId))?.leadImageId;
      return id ? { id } : null;
    },
  },
};
