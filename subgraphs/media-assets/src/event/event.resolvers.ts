import type { Resolvers } from '../generated/resolvers.ts';

export const event: Resolvers = {
  Event: {
    __resolveReference: ({ id }) => ({ id }),
    assets: ({ id }, page, { eventAssets }) => eventAssets.load(id, page),
  },
};
