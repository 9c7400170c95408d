import { requirePhone, requireText } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { DeliveryDriverInput } from '../generated/resolvers.ts';
import type { DeliveryVehicle } from './delivery-vehicle.entity.ts';

/** Writes down who drives a vehicle, in place of whoever did. @throws INVALID_INPUT */
export const writeDriver = (
  { vehicleDriverRepository }: Transaction,
  { id: vehicleId, organisationId }: Pick<DeliveryVehicle, 'id' | 'organisationId'>,
  driver: DeliveryDriverInput,
) =>
  vehicleDriverRepository.save({
    ...{ vehicleId, organisationId, name: requireText(driver.name, 60, 'input', 'driver', 'name') },
    phone: requirePhone(driver.phone, 'input', 'driver', 'phone'),
  });
