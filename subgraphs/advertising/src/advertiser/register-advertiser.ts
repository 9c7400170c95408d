import {
  optionalId,
  optionalText,
  requireEntries,
  requireLocalized,
  requirePhone,
  requireText,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RegisterAdvertiserInput } from '../generated/resolvers.ts';
import type { Advertiser } from './advertiser.entity.ts';
import { sortNameOf } from './sort-name-of.ts';

/** Writes down who wants to advertise, and whom to talk to there. */
export const registerAdvertiser = async (
  tx: Transaction,
  input: RegisterAdvertiserInput,
): Promise<Advertiser> => {
  const organisationId = ownCompany(tx.viewer);
  const name = requireLocalized(input.name, 100, 'input', 'name');
  const id = uuidv7();
  await tx.advertiserRepository.insert({
    id,
    organisationId,
    name,
    sortName: sortNameOf(name),
    registryId: optionalId(input.registeredId, 'input', 'registeredId'),
    industry: requireText(input.industry, 60, 'input', 'industry'),
  });
  await tx.contactRepository.insert(
    requireEntries(input.contacts!, 0, 10, 'input', 'contacts').map((contact, index) => {
      const field = ['input', 'contacts', String(index)];
      return {
        id: uuidv7(),
        organisationId,
        advertiserId: id,
        duty: requireText(contact.duty, 60, ...field, 'duty'),
        name: requireText(contact.name, 80, ...field, 'name'),
        phone: contact.phone == null ? null : requirePhone(contact.phone, ...field, 'phone'),
        email: optionalText(contact.email, 200, ...field, 'email'),
      };
    }),
  );
  return tx.advertiserRepository.findOneByOrFail({ id });
};
