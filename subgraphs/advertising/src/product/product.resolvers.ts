import { cny } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';

export const product: Resolvers = {
  Query: {
    adProduct: (_, { id }, { products }) => products.load(id),
    adProducts: (_, { medium, ...page }, { productRepository }) => productRepository.page(medium, page),
  },
  AdProduct: {
    __resolveReference: ({ id }, { products }) => products.load(id),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    basePrice: ({ basePriceMinor }) => cny(basePriceMinor),
    channel: ({ channelId }) => (channelId === null ? null : { id: channelId }),
  },
};
