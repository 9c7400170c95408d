import type { Context } from '../context.ts';
import { showPerson } from './show-person.ts';

/** A carrier's name or telephone number: masked, or in full and logged. */
export const showCarrierContact = async (
  id: string,
  field: 'name' | 'phone',
  purpose: string | null | undefined,
  context: Context,
): Promise<string | null> => {
  const person = await context.carrierContacts.load(id);
  return showPerson({ entity: 'DeliveryCarrier', id, field, person }, purpose, context);
};
