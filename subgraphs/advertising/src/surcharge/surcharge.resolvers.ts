import { cny } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { pricePartsOf } from './price-parts-of.ts';

export const surchargeResolvers: Resolvers = {
  AdRateCard: {
    surcharges: ({ id }, _, { surchargesOfCards }) => surchargesOfCards.load(id),
  },
  AdLine: {
    priceParts: async ({ id }, _, { placementsOfLines }) => pricePartsOf(await placementsOfLines.load(id)),
  },
  AdPricePart: {
    amount: ({ amountMinor }) => cny(amountMinor),
  },
};
