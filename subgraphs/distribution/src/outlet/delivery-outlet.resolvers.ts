import { mutation } from '@media-graph/subgraph';
import { forAudience, forStaffOf } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { addDeliveryOutlet } from './add-delivery-outlet.ts';
import { updateDeliveryOutlet } from './update-delivery-outlet.ts';

export const deliveryOutletResolvers: Resolvers = {
  Query: {
    deliveryOutlet: (_, { id }, { outlets }) => outlets.load(id),
    deliveryOutlets: forAudience('HEADQUARTERS', (_, page, { outletRepository }) =>
      outletRepository.page(page),
    ),
  },
  Mutation: {
    addDeliveryOutlet: mutation('outlet', addDeliveryOutlet),
    updateDeliveryOutlet: mutation('outlet', updateDeliveryOutlet),
  },
  DeliveryOutlet: {
    __resolveReference: ({ id }, { outlets }) => outlets.load(id),
    route: async ({ id }, _, { stopsOfOutlets, routes }) => {
      const stop = await stopsOfOutlets.load(id);
      return stop && routes.load(stop.routeId);
    },
    discounts: forStaffOf('FINANCE', ({ id }, _, { discountsOfOutlets }) => discountsOfOutlets.load(id)),
  },
};
