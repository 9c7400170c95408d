import type { Resolvers } from '../generated/resolvers.ts';

export const articleHistoryResolvers: Resolvers = {
  Article: {
    history: ({ id }, _, { stepsOfArticles }) => stepsOfArticles.load(id),
  },
  ArticleStep: {
    channel: ({ channelId }, _, { channels }) => (channelId ? channels.load(channelId) : null),
    from: ({ before }) => before,
    to: ({ after }) => after,
    by: ({ takenBy }) => takenBy,
    at: ({ takenAt }) => takenAt,
  },
};
