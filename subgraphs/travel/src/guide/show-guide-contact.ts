import { maskName, maskPhone } from '@media-graph/subgraph';
import type { Context } from '../context.ts';

const masks = { name: maskName, phone: maskPhone };

/** A guide's name or telephone number: masked, or in full and logged. */
export const showGuideContact = async (
  id: string,
  field: keyof typeof masks,
  purpose: string | null | undefined,
  { guideContacts, personalData }: Context,
): Promise<string | null> => {
  const contact = await guideContacts.load(id);
  if (!contact) return null;
  return personalData.show(
    { entity: 'TourGuide', id, field, value: contact[field], mask: masks[field] },
    purpose,
  );
};
