import { type Module, userError } from '@media-graph/subgraph';
import { DeliveryRouteEntity, DeliveryStopEntity } from './delivery-route.entity.ts';
import { deliveryRouteResolvers } from './delivery-route.resolvers.ts';

export const deliveryRoute: Module = {
  resolvers: [deliveryRouteResolvers],
  entities: [DeliveryRouteEntity, DeliveryStopEntity],
  constraintErrors: {
    routes_code_unique: userError('DUPLICATE', 'There is a route with this code', 'input', 'code'),
    route_stops_address_unique: userError(
      'DUPLICATE',
      'A route stops at this address already',
      ...['input', 'addressId'],
    ),
  },
};
