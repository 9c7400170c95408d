import { showPerson } from '../carrier/show-person.ts';
import type { Context } from '../context.ts';

/** The name or telephone number of whoever drives a vehicle for its carrier: masked, or in full and logged. */
export const showDriver = async (
  vehicleId: string,
  field: 'name' | 'phone',
  purpose: string | null | undefined,
  context: Context,
): Promise<string | null> => {
  const driver = await context.vehicleDrivers.load(vehicleId);
  return showPerson({ entity: 'DeliveryVehicle', id: vehicleId, field, person: driver }, purpose, context);
};
