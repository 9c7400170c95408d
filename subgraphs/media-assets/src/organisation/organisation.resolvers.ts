import type { Resolvers } from '../generated/resolvers.ts';

export const organisationResolvers: Resolvers = {
  Organisation: {
    __resolveReference: ({ id }) => ({ id }),
    ownedAssets: ({ id }, page, { assetsOfOwners }) => assetsOfOwners.load(id, page),
  },
};
