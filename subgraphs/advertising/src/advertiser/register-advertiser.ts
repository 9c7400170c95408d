import { optionalId, requireLocalized, requireText } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RegisterAdvertiserInput } from '../generated/resolvers.ts';
import type { Advertiser } from './advertiser.entity.ts';
import { readContacts } from './read-contacts.ts';
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
  await tx.contactRepository.insert(readContacts(input.contacts!, { organisationId, advertiserId: id }));
  return tx.advertiserRepository.findOneByOrFail({ id });
};
