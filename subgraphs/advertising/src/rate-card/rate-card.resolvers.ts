import { addDays, cny } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';

export const rateCard: Resolvers = {
  Query: {
    rateCard: (_, { id }, { rateCards }) => rateCards.load(id),
    rateCards: (_, page, { rateCardRepository }) => rateCardRepository.page(page),
  },
  RateCard: {
    __resolveReference: ({ id }, { rateCards }) => rateCards.load(id),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    validFrom: ({ valid }) => valid.slice(1, 11),
    validTo: ({ valid }) => addDays(valid.slice(12, 22), -1),
    rates: ({ id }, _, { ratesOfCards }) => ratesOfCards.load(id),
  },
  AdRate: {
    product: async ({ productId }, _, { products }) => (await products.load(productId))!,
    section: ({ sectionId }) => (sectionId === null ? null : { id: sectionId }),
    rate: ({ rateMinor }) => cny(rateMinor),
  },
};
