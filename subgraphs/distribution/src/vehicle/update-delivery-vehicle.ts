import { amend, given, refused } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { UpdateDeliveryVehicleInput } from '../generated/resolvers.ts';
import type { DeliveryVehicle } from './delivery-vehicle.entity.ts';
import { readCapacity } from './read-capacity.ts';
import { readPlateNumber } from './read-plate-number.ts';
import { writeDriver } from './write-driver.ts';

/** Says what a vehicle is and who drives it now, or retires it. */
export const updateDeliveryVehicle = async (
  tx: Transaction,
  input: UpdateDeliveryVehicleInput,
): Promise<DeliveryVehicle> => {
  const vehicle = await lockOwn(tx.viewer, tx.vehicleRepository, input);
  if (input.driver && (input.isRetired ?? vehicle.retiredAt !== null))
    throw refused('INVALID_INPUT', 'Nobody drives what is retired', 'input', 'driver');
  if (input.driver) await writeDriver(tx, vehicle, input.driver);
  if (input.driver === null) await tx.vehicleDriverRepository.delete({ vehicleId: vehicle.id });
  return amend(tx.vehicleRepository, vehicle, input, {
    plateNumber: given(input.plateNumber, readPlateNumber),
    capacityCopies: given(input.capacityCopies, readCapacity),
  });
};
