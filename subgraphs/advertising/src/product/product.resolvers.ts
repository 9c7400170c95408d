import { cny, mutation } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { createAdProduct } from './create-ad-product.ts';
import { updateAdProduct } from './update-ad-product.ts';

export const productResolvers: Resolvers = {
  Query: {
    adProduct: (_, { id }, { products }) => products.load(id),
    adProducts: forAudience('HEADQUARTERS', (_, page, { productRepository }) => productRepository.page(page)),
  },
  Mutation: {
    createAdProduct: mutation('product', createAdProduct),
    updateAdProduct: mutation('product', updateAdProduct),
  },
  AdProduct: {
    __resolveReference: ({ id }, { products }) => products.load(id),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    basePrice: ({ basePriceMinor }) => cny(basePriceMinor),
    channel: ({ channelId }) => (channelId === null ? null : { id: channelId }),
  },
};
