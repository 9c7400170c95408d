import { cny, mutation } from '@media-graph/subgraph';
import { forAudience, forStaffOf } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { soughtOf } from '../subscriber/find-people.ts';
import { addDeliveryCarrier } from './add-delivery-carrier.ts';
import { showCarrierContact } from './show-carrier-contact.ts';
import { updateDeliveryCarrier } from './update-delivery-carrier.ts';

export const deliveryCarrierResolvers: Resolvers = {
  Query: {
    deliveryCarrier: (_, { id }, { carriers }) => carriers.load(id),
    deliveryCarriers: forAudience(
      'HEADQUARTERS',
      (_, { name, phone, ...page }, { carrierRepository, lookup }) =>
        carrierRepository.page({ ...page, found: soughtOf(lookup, { name, phone }) }),
    ),
  },
  Mutation: {
    addDeliveryCarrier: mutation('carrier', addDeliveryCarrier),
    updateDeliveryCarrier: mutation('carrier', updateDeliveryCarrier),
  },
  DeliveryCarrier: {
    __resolveReference: ({ id }, { carriers }) => carriers.load(id),
    name: forStaffOf('STAFF', ({ id }, { purpose }, context) =>
      showCarrierContact(id, 'name', purpose, context),
    ),
    phone: forStaffOf('STAFF', ({ id }, { purpose }, context) =>
      showCarrierContact(id, 'phone', purpose, context),
    ),
    copyRate: forStaffOf('FINANCE', ({ copyRateMinor }) => cny(copyRateMinor)),
    openCharges: forStaffOf('FINANCE', async ({ id }, _, { openCharges }) =>
      cny((await openCharges.load(id))?.openMinor ?? 0n),
    ),
    charges: forStaffOf('FINANCE', ({ id }, page, { chargesOfCarriers }) => chargesOfCarriers.load(id, page)),
    routes: ({ id }, _, { routesOfCarriers }) => routesOfCarriers.load(id),
  },
};
