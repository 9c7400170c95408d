import { mutation } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { bookAdMakeGood } from './book-ad-make-good.ts';
import { withdrawAdMakeGood } from './withdraw-ad-make-good.ts';

export const makeGoodResolvers: Resolvers = {
  Query: {
    adMakeGoods: forAudience('HEADQUARTERS', (_, page, { placementRepository }) =>
      placementRepository.pageOfMakeGoods(page),
    ),
  },
  Mutation: {
    bookAdMakeGood: mutation('placement', bookAdMakeGood),
    withdrawAdMakeGood: mutation('placement', withdrawAdMakeGood),
  },
  AdPlacement: {
    line: async ({ lineId }, _, { lines }) => (await lines.load(lineId))!,
    makesGood: ({ makesGoodId }, _, { placements }) =>
      makesGoodId === null ? null : placements.load(makesGoodId),
    madeGoodBy: ({ id }, _, { makeGoodsOfPlacements }) => makeGoodsOfPlacements.load(id),
  },
};
