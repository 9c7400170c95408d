import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { recheckArticleRights } from './recheck-article-rights.ts';

export const pictureRightsResolvers: Resolvers = {
  Query: {
    articlePicturesToTakeDown: (_, page, { pictureRightsRepository }) =>
      pictureRightsRepository.toTakeDown(page),
  },
  Mutation: {
    recheckArticleRights: mutation('article', recheckArticleRights),
  },
  ArticlePictureRights: {
    article: ({ articleId }, _, { articles }) => articles.load(articleId),
    asset: ({ assetId }) => ({ id: assetId }),
    channel: ({ channelId }, _, { channels }) => channels.load(channelId),
    endsAt: ({ endsAt }) => endsAt!,
  },
};
