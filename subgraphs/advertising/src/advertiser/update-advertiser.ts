import {
  given,
  requireId,
  requireLocalized,
  requireText,
  requireTextBetween,
  revise,
} from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { UpdateAdvertiserInput } from '../generated/resolvers.ts';
import type { Advertiser } from './advertiser.entity.ts';
import { readContacts } from './read-contacts.ts';
import { sortNameOf } from './sort-name-of.ts';

/** Puts right who a customer is, and whom to talk to there. */
export const updateAdvertiser = async (
  tx: Transaction,
  input: UpdateAdvertiserInput,
): Promise<Advertiser> => {
  const advertiser = await lockOwn(tx.viewer, tx.advertiserRepository, input);
  const { organisationId, id: advertiserId } = advertiser;
  const contacts = given(input.contacts, (all) => readContacts(all, { organisationId, advertiserId }));
  if (contacts) {
    await tx.contactRepository.delete({ advertiserId });
    await tx.contactRepository.insert(contacts);
  }
  const name = given(input.name, (text) => requireLocalized(text, 100, 'input', 'name'));
  return revise(tx.advertiserRepository, advertiser, {
    ...(name && { name, sortName: sortNameOf(name) }),
    industry:
      given(input.industry, (text) => requireText(text, 60, 'input', 'industry')) ?? advertiser.industry,
    registryId:
      given(input.registeredId, (id) => requireId(id, 'input', 'registeredId')) ?? advertiser.registryId,
    changeReason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
};
