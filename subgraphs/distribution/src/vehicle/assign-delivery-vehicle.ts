import { isId, requireFound, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AssignDeliveryVehicleInput } from '../generated/resolvers.ts';
import type { DeliveryVehicle } from './delivery-vehicle.entity.ts';
import { requireComingNights } from './require-coming-nights.ts';

/** Gives a vehicle to a carrier for some nights, in place of the usual one that the carrier had for them, or beside it. */
export const assignDeliveryVehicle = async (
  tx: Transaction,
  input: AssignDeliveryVehicleInput,
): Promise<DeliveryVehicle> => {
  const vehicle = await lockOwn(tx.viewer, tx.vehicleRepository, input);
  const { id: vehicleId, organisationId } = vehicle;
  // Locked, so that whoever gives the same carrier another vehicle at the same time waits and takes this one off.
  const carrier = isId(input.carrierId) ? await tx.carrierRepository.lock(input.carrierId) : null;
  const { id: carrierId } = requireFound(carrier, 'input', 'carrierId');
  const during = requireComingNights(input);
  const isAdditional = input.isAdditional ?? false;
  await tx.vehicleAssignmentRepository.clear(vehicleId, during, { carrierId, isUsualToo: !isAdditional });
  await tx.vehicleAssignmentRepository.insert({
    ...{ id: uuidv7(), organisationId, vehicleId, carrierId, during, isAdditional },
  });
  return revise(tx.vehicleRepository, vehicle, {});
};
