import { mutation, readDateRange } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { addDeliveryVehicle } from './add-delivery-vehicle.ts';
import { assignDeliveryVehicle } from './assign-delivery-vehicle.ts';
import { clearDeliveryVehicle } from './clear-delivery-vehicle.ts';
import { showDriver } from './show-driver.ts';
import { updateDeliveryVehicle } from './update-delivery-vehicle.ts';

export const deliveryVehicleResolvers: Resolvers = {
  Query: {
    deliveryVehicle: (_, { id }, { vehicles }) => vehicles.load(id),
    deliveryVehicles: forAudience('STAFF', (_, page, { vehicleRepository }) => vehicleRepository.page(page)),
  },
  Mutation: {
    addDeliveryVehicle: mutation('vehicle', addDeliveryVehicle),
    updateDeliveryVehicle: mutation('vehicle', updateDeliveryVehicle),
    assignDeliveryVehicle: mutation('vehicle', assignDeliveryVehicle),
    clearDeliveryVehicle: mutation('vehicle', clearDeliveryVehicle),
  },
  DeliveryVehicle: {
    __resolveReference: ({ id }, { vehicles }) => vehicles.load(id),
    driverName: ({ id }, { purpose }, context) => showDriver(id, 'name', purpose, context),
    driverPhone: ({ id }, { purpose }, context) => showDriver(id, 'phone', purpose, context),
    assignments: ({ id }, _, { assignmentsOfVehicles }) => assignmentsOfVehicles.load(id),
  },
  DeliveryVehicleAssignment: {
    carrier: ({ carrierId }, _, { carriers }) => carriers.load(carrierId),
    startsOn: ({ during }) => readDateRange(during).from,
    endsOn: ({ during }) => readDateRange(during).until,
  },
};
