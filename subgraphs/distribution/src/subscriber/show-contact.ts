import { maskName, maskPhone } from '@media-graph/subgraph';
import type { Context } from '../context.ts';

const masks = { name: maskName, phone: maskPhone };

/** A subscriber's name or telephone number: masked, or in full and logged; an office's name is no secret. */
export const showContact = async (
  id: string,
  field: keyof typeof masks,
  purpose: string | null | undefined,
  { subscriberContacts, subscribers, personalData }: Context,
): Promise<string | null> => {
  const contact = await subscriberContacts.load(id);
  if (!contact) return null;
  const value = contact[field];
  // An office is nobody in person, and its name is what a driver looks for.
  if (field === 'name' && (await subscribers.load(id))?.kind === 'OFFICE') return value;
  return personalData.show({ entity: 'PaperSubscriber', id, field, value, mask: masks[field] }, purpose);
};
