import type { Resolvers } from '../generated/resolvers.ts';

export const eventResolvers: Resolvers = {
  Event: {
    __resolveReference: ({ id }) => ({ id }),
    assets: ({ id }, page, { assetsOfEvents }) => assetsOfEvents.load(id, page),
  },
};
