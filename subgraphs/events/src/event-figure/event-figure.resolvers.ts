import type { Resolvers } from '../generated/resolvers.ts';

export const eventFigureResolvers: Resolvers = {
  Event: {
    figures: ({ id }, _, { figures }) => figures.load(id),
    statedAmounts: ({ id }, _, { statedAmounts }) => statedAmounts.load(id),
  },
};
