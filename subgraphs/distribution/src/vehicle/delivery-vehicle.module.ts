import { type Module, userError } from '@media-graph/subgraph';
import {
  DeliveryVehicleAssignmentEntity,
  DeliveryVehicleEntity,
  VehicleDriverEntity,
} from './delivery-vehicle.entity.ts';
import { deliveryVehicleResolvers } from './delivery-vehicle.resolvers.ts';

export const deliveryVehicle: Module = {
  resolvers: [deliveryVehicleResolvers],
  entities: [DeliveryVehicleEntity, VehicleDriverEntity, DeliveryVehicleAssignmentEntity],
  constraintErrors: {
    delivery_vehicles_plate_unique: userError(
      'DUPLICATE',
      'There is a vehicle with this plate',
      'input',
      'plateNumber',
    ),
    delivery_vehicles_retired: userError('INVALID_INPUT', 'The vehicle drives no longer', 'input', 'id'),
    delivery_vehicles_needed: userError(
      'ILLEGAL_TRANSITION',
      'A carrier has the vehicle',
      'input',
      'isRetired',
    ),
    delivery_runs_vehicle_of_carrier: userError(
      'INVALID_INPUT',
      'The carrier does not have the vehicle that night',
      ...['input', 'vehicleId'],
    ),
    vehicle_assignments_one_carrier: userError(
      'DUPLICATE',
      'Another carrier has the vehicle in these nights: clear it first',
      ...['input', 'startsOn'],
    ),
  },
};
