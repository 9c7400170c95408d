import type { Resolvers } from '../generated/resolvers.ts';

export const organisation: Resolvers = {
  Organisation: {
    __resolveReference: ({ id }) => ({ id }),
    ownedAssets: ({ id }, page, { ownedAssets }) => ownedAssets.load(id, page),
  },
};
