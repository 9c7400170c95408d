import { showPerson } from '../carrier/show-person.ts';
import type { Context } from '../context.ts';

/** A subscriber's name or telephone number: masked, or in full and logged; an office's name is no secret. */
export const showContact = async (
  id: string,
  field: 'name' | 'phone',
  purpose: string | null | undefined,
  context: Context,
): Promise<string | null> => {
  const person = await context.subscriberContacts.load(id);
  // An office is nobody in person, and its name is what a driver looks for.
  if (field === 'name' && (await context.subscribers.load(id))?.kind === 'OFFICE')
    return person?.name ?? null;
  return showPerson({ entity: 'PaperSubscriber', id, field, person }, purpose, context);
};
