import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { recordDeliveryShortfalls } from './record-delivery-shortfalls.ts';
import { reverseDeliveryShortfall } from './reverse-delivery-shortfall.ts';

export const deliveryShortfallResolvers: Resolvers = {
  Mutation: {
    recordDeliveryShortfalls: mutation('plan', recordDeliveryShortfalls),
    reverseDeliveryShortfall: mutation('plan', reverseDeliveryShortfall),
  },
  DeliveryShortfall: {
    draw: ({ drawId }, _, { draws }) => draws.load(drawId),
  },
};
