import { maskName, maskPhone } from '@media-graph/subgraph';
import type { Context } from '../context.ts';

const masks = { name: maskName, phone: maskPhone };

/** A carrier's name or telephone number: masked, or in full and logged. */
export const showCarrierContact = async (
  id: string,
  field: keyof typeof masks,
  purpose: string | null | undefined,
  { carrierContacts, personalData }: Context,
): Promise<string | null> => {
  const contact = await carrierContacts.load(id);
  if (!contact) return null;
  return personalData.show(
    { entity: 'DeliveryCarrier', id, field, value: contact[field], mask: masks[field] },
    purpose,
  );
};
