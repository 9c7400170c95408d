import { optionalText, requireEntries, requirePhone, requireText } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { AdvertiserContactInput } from '../generated/resolvers.ts';
import type { AdvertiserContact } from './advertiser.entity.ts';

/** People at an advertiser, as rows. @throws INVALID_INPUT */
export const readContacts = (
  contacts: readonly AdvertiserContactInput[],
  customer: Pick<AdvertiserContact, 'organisationId' | 'advertiserId'>,
) =>
  requireEntries(contacts, 0, 10, 'input', 'contacts').map((contact, index) => {
    const field = ['input', 'contacts', String(index)];
    return {
      ...customer,
      id: uuidv7(),
      duty: requireText(contact.duty, 60, ...field, 'duty'),
      name: requireText(contact.name, 80, ...field, 'name'),
      phone: contact.phone == null ? null : requirePhone(contact.phone, ...field, 'phone'),
      email: optionalText(contact.email, 200, ...field, 'email'),
    };
  });
