import { cny, mutation, readDateRange } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { createAdRateCard } from './create-ad-rate-card.ts';
import { updateAdRateCard } from './update-ad-rate-card.ts';

export const rateCardResolvers: Resolvers = {
  Query: {
    adRateCard: (_, { id }, { rateCards }) => rateCards.load(id),
    adRateCards: forAudience('HEADQUARTERS', (_, page, { rateCardRepository }) =>
      rateCardRepository.page(page),
    ),
  },
  Mutation: {
    createAdRateCard: mutation('rateCard', createAdRateCard),
    updateAdRateCard: mutation('rateCard', updateAdRateCard),
  },
  AdRateCard: {
    __resolveReference: ({ id }, { rateCards }) => rateCards.load(id),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    startsOn: ({ valid }) => readDateRange(valid).from,
    // The database lets no rate card hold for ever.
    endsOn: ({ valid }) => readDateRange(valid).until!,
    rates: ({ id }, _, { ratesOfCards }) => ratesOfCards.load(id),
  },
  AdRate: {
    product: async ({ productId }, _, { products }) => (await products.load(productId))!,
    section: ({ sectionId }) => (sectionId === null ? null : { id: sectionId }),
    rate: ({ rateMinor }) => cny(rateMinor),
  },
};
