import { type Module, userError } from '@media-graph/subgraph';
import { DeliveryRouteEntity, DeliveryStopEntity } from './delivery-route.entity.ts';
import { deliveryRouteResolvers } from './delivery-route.resolvers.ts';

export const deliveryRoute: Module = {
  resolvers: [deliveryRouteResolvers],
  entities: [DeliveryRouteEntity, DeliveryStopEntity],
  constraintErrors: {
    routes_retired: userError('INVALID_INPUT', 'The route is driven no longer', 'input', 'routeId'),
    routes_needed: userError(
      'ILLEGAL_TRANSITION',
      'The route has stops beside its station, copies that were drawn, or runs that are not done',
      ...['input', 'isRetired'],
    ),
    route_stops_drawn: userError(
      'ILLEGAL_TRANSITION',
      'Copies are drawn for this outlet: move the stop, or draw none',
      ...['input', 'stopId'],
    ),
    route_stops_sequence_positive: userError(
      'INVALID_INPUT',
      'A route has at most 1000 stops',
      ...['input', 'id'],
    ),
    routes_code_unique: userError('DUPLICATE', 'There is a route with this code', 'input', 'code'),
    route_stops_address_unique: userError(
      'DUPLICATE',
      'A route stops at this address already',
      ...['input', 'addressId'],
    ),
  },
};
