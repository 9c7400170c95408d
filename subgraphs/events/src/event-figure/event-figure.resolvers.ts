import type { Resolvers } from '../generated/resolvers.ts';

export const eventFigure: Resolvers = {
  Event: {
    figures: ({ id }, _, { figures }) => figures.load(id),
    statedAmounts: ({ id }, _, { statedAmounts }) => statedAmounts.load(id),
  },
};
