import { maskName, maskPhone } from '@media-graph/subgraph';
import { staffOr } from '../access/scope.ts';
import type { Context } from '../context.ts';
import type { DataPurpose } from '../generated/resolvers.ts';

const masks = { name: maskName, phone: maskPhone };

/** A carrier's name or telephone number: masked, or in full and logged. */
export const showCarrierContact = async (
  id: string,
  field: keyof typeof masks,
  purpose: DataPurpose | null | undefined,
  context: Context,
) => {
  staffOr(context.viewer);
  const [contact] = await context.carrierContacts.load(id);
  if (!contact) return null;
  const value = contact[field];
  return context.personalData.show({ entity: 'Carrier', id, field, value, mask: masks[field] }, purpose);
};
