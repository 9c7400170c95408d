import { maskAddress, maskName, maskPhone } from '@media-graph/subgraph';
import { staffOr } from '../access/scope.ts';
import type { Context } from '../context.ts';
import type { DataPurpose } from '../generated/resolvers.ts';

type Purpose = DataPurpose | null | undefined;

const masks = { name: maskName, phone: maskPhone };

/** A subscriber's name or telephone number: masked, or in full and logged; an office's name is no secret. */
export const showContact = async (
  id: string,
  field: keyof typeof masks,
  purpose: Purpose,
  context: Context,
) => {
  staffOr(context.viewer);
  const [contact] = await context.subscriberContacts.load(id);
  if (!contact) return null;
  const value = contact[field];
  // An office is nobody in person, and its name is what a driver looks for.
  if (field === 'name' && (await context.subscribers.load(id))?.kind === 'OFFICE') return value;
  return context.personalData.show({ entity: 'Subscriber', id, field, value, mask: masks[field] }, purpose);
};

/** An address to its street, or in full and logged. */
export const showAddress = async (id: string, purpose: Purpose, context: Context) => {
  staffOr(context.viewer);
  const stored = await context.addresses.load(id);
  if (!stored) return null;
  const { address: value } = stored;
  return context.personalData.show(
    { entity: 'DeliveryAddress', id, field: 'address', value, mask: maskAddress },
    purpose,
  );
};
