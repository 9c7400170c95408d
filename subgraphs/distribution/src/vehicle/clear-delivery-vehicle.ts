import { revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ClearDeliveryVehicleInput } from '../generated/resolvers.ts';
import type { DeliveryVehicle } from './delivery-vehicle.entity.ts';
import { requireComingNights } from './require-coming-nights.ts';

/** Takes a vehicle off its carriers for some nights. */
export const clearDeliveryVehicle = async (
  tx: Transaction,
  input: ClearDeliveryVehicleInput,
): Promise<DeliveryVehicle> => {
  const vehicle = await lockOwn(tx.viewer, tx.vehicleRepository, input);
  await tx.vehicleAssignmentRepository.clear(vehicle.id, requireComingNights(input));
  return revise(tx.vehicleRepository, vehicle, {});
};
