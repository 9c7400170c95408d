import { type Module, mutation, userError } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { DeliveryOutletDiscountEntity } from './outlet-discount.entity.ts';
import { setDeliveryOutletDiscount } from './set-delivery-outlet-discount.ts';
import { withdrawDeliveryOutletDiscount } from './withdraw-delivery-outlet-discount.ts';

const resolvers: Resolvers = {
  Mutation: {
    setDeliveryOutletDiscount: mutation('outlet', setDeliveryOutletDiscount),
    withdrawDeliveryOutletDiscount: mutation('outlet', withdrawDeliveryOutletDiscount),
  },
};

export const outletDiscount: Module = {
  resolvers: [resolvers],
  entities: [DeliveryOutletDiscountEntity],
  constraintErrors: {
    outlet_discounts_not_past: userError(
      'INVALID_INPUT',
      'What has left keeps its price: set it from today on',
      ...['input', 'validFrom'],
    ),
    outlet_discounts_begun: userError('ILLEGAL_TRANSITION', 'It has begun: set another one', 'input', 'id'),
    outlet_discounts_withdrawn: userError('ILLEGAL_TRANSITION', 'It was withdrawn already', 'input', 'id'),
  },
};
