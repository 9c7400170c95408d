import { type Module, userError } from '@media-graph/subgraph';
import { DeliveryOutletEntity } from './delivery-outlet.entity.ts';
import { deliveryOutletResolvers } from './delivery-outlet.resolvers.ts';

export const deliveryOutlet: Module = {
  resolvers: [deliveryOutletResolvers],
  entities: [DeliveryOutletEntity],
  constraintErrors: {
    outlets_retired: userError('INVALID_INPUT', 'The outlet is closed', 'input', 'outletId'),
    outlets_needed: userError(
      'ILLEGAL_TRANSITION',
      'A route stops at the outlet, copies are drawn for it, or papers wait there for subscribers',
      ...['input', 'isRetired'],
    ),
    outlets_code_unique: userError('DUPLICATE', 'There is an outlet with this code', 'input', 'code'),
  },
};
