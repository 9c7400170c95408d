import { mutation, mutationOf } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { addDeliveryRoute } from './add-delivery-route.ts';
import { addDeliveryStop } from './add-delivery-stop.ts';
import { assignDeliveryCarrier } from './assign-delivery-carrier.ts';
import { moveDeliveryStop } from './move-delivery-stop.ts';
import { removeDeliveryStop } from './remove-delivery-stop.ts';
import { resequenceDeliveryRoute } from './resequence-delivery-route.ts';
import { updateDeliveryRoute } from './update-delivery-route.ts';

export const deliveryRouteResolvers: Resolvers = {
  Query: {
    deliveryRoute: (_, { id }, { routes }) => routes.load(id),
    deliveryRoutes: forAudience('HEADQUARTERS', (_, page, { routeRepository }) => routeRepository.page(page)),
  },
  Mutation: {
    addDeliveryRoute: mutation('route', addDeliveryRoute),
    assignDeliveryCarrier: mutation('route', assignDeliveryCarrier),
    resequenceDeliveryRoute: mutation('route', resequenceDeliveryRoute),
    addDeliveryStop: mutation('route', addDeliveryStop),
    updateDeliveryRoute: mutation('route', updateDeliveryRoute),
    removeDeliveryStop: mutation('route', removeDeliveryStop),
    moveDeliveryStop: mutationOf(moveDeliveryStop),
  },
  DeliveryRoute: {
    __resolveReference: ({ id }, { routes }) => routes.load(id),
    carrier: ({ carrierId }, _, { carriers }) => carriers.load(carrierId),
    deadline: ({ deadline }) => deadline.slice(0, 'HH:MM'.length),
    stops: ({ id }, _, { stopsOfRoutes }) => stopsOfRoutes.load(id),
  },
  DeliveryStop: {
    outlet: ({ outletId }, _, { outlets }) => (outletId ? outlets.load(outletId) : null),
    address: ({ addressId: id, organisationId }) => (id ? { id, organisationId } : null),
  },
};
