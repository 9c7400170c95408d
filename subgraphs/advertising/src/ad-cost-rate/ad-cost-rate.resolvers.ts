import { cny, mutation } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { setAdCostRate } from './set-ad-cost-rate.ts';

export const adCostRateResolvers: Resolvers = {
  Query: {
    adCostRates: forAudience('HEADQUARTERS', (_, page, { adCostRateRepository }) =>
      adCostRateRepository.page(page),
    ),
  },
  Mutation: {
    setAdCostRate: mutation('rate', setAdCostRate),
  },
  AdCostRate: {
    organisation: ({ organisationId }) => ({ id: organisationId }),
    unit: ({ unitMinor }) => cny(unitMinor),
  },
};
