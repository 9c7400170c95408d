import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AddDeliveryVehicleInput } from '../generated/resolvers.ts';
import type { DeliveryVehicle } from './delivery-vehicle.entity.ts';
import { readCapacity } from './read-capacity.ts';
import { readPlateNumber } from './read-plate-number.ts';
import { writeDriver } from './write-driver.ts';

/** Writes down a vehicle; who drives it stands in a table of its own. */
export const addDeliveryVehicle = async (
  tx: Transaction,
  { plateNumber, capacityCopies, driver }: AddDeliveryVehicleInput,
): Promise<DeliveryVehicle | null> => {
  const own = { id: uuidv7(), organisationId: ownCompany(tx.viewer) };
  await tx.vehicleRepository.insert({
    ...{ ...own, plateNumber: readPlateNumber(plateNumber), capacityCopies: readCapacity(capacityCopies) },
  });
  if (driver) await writeDriver(tx, own, driver);
  return tx.vehicles.load(own.id);
};
