import { type Module, userError } from '@media-graph/subgraph';
import { DeliveryOutletEntity } from './delivery-outlet.entity.ts';
import { deliveryOutletResolvers } from './delivery-outlet.resolvers.ts';

export const deliveryOutlet: Module = {
  resolvers: [deliveryOutletResolvers],
  entities: [DeliveryOutletEntity],
  constraintErrors: {
    outlets_code_unique: userError('DUPLICATE', 'There is an outlet with this code', 'input', 'code'),
  },
};
