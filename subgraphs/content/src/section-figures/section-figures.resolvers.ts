import { requireMonth } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';

export const sectionFigures: Resolvers = {
  Section: {
    figures: async ({ id }, { month }, { sectionFigures }) =>
      (await sectionFigures.load({ sectionId: id, month: requireMonth(month) }))!,
  },
};
