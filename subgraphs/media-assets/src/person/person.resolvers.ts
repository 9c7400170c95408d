import type { Resolvers } from '../generated/resolvers.ts';

export const personResolvers: Resolvers = {
  Person: {
    __resolveReference: ({ id }) => ({ id }),
    photos: ({ id }, page, { assetsOfCreators }) => assetsOfCreators.load(id, page),
  },
};
