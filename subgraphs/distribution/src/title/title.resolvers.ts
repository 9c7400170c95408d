import type { Resolvers } from '../generated/resolvers.ts';
import { cny } from '../money/cny.ts';

export const title: Resolvers = {
  Query: {
    distributedTitles: (_, __, { titleRepository }) => titleRepository.inOrder(),
  },
  DistributedTitle: {
    __resolveReference: ({ id }, { titles }) => titles.load(id),
    copyPrice: ({ copyPriceMinor }) => cny(copyPriceMinor),
    deliveredBy: ({ organisationId }) => ({ id: organisationId }),
  },
};
