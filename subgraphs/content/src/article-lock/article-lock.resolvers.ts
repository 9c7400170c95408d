import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { lockArticle } from './lock-article.ts';
import { unlockArticle } from './unlock-article.ts';

export const articleLockResolvers: Resolvers = {
  Mutation: {
    lockArticle: mutation('article', lockArticle),
    unlockArticle: mutation('article', unlockArticle),
  },
  Article: {
    lock: ({ id }, _, { locksOfArticles }) => locksOfArticles.load(id),
  },
};
