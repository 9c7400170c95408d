import type { Resolvers } from '../generated/resolvers.ts';

export const sectionFiguresResolvers: Resolvers = {
  Section: {
    figures: async ({ id }, { month }, { sectionFigures }) =>
      (await sectionFigures.load({ sectionId: id, month }))!,
  },
};
