import {
  lockVersion,
  mutate,
  optionalId,
  optionalLocalized,
  optionalText,
  refused,
  requireBetween,
  requireId,
  requireLocalized,
  requireStep,
  requireText,
  revise,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../business/reach.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requireFew } from '../input/check-list.ts';
import { accountTransitions } from './account-transitions.ts';
import { advertiserTransitions } from './advertiser-transitions.ts';
import { sortNameOf } from './sort-name.ts';

export const advertiserMutations: Resolvers = {
  Mutation: {
    registerAdvertiser: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ advertiserRepository, contactRepository, viewer }) => {
        const organisationId = ownCompany(viewer);
        const name = requireLocalized(input.name, 100, 'input', 'name');
        const contacts = requireFew(input.contacts ?? [], 0, 10, 'input', 'contacts');
        const id = uuidv7();
        await advertiserRepository.insert({
          id,
          organisationId,
          name,
          sortName: sortNameOf(name),
          registryId: optionalId(input.registeredId, 'input', 'registeredId'),
          industry: requireText(input.industry, 60, 'input', 'industry'),
        });
        await contactRepository.insert(
          contacts.map(({ duty, name, phone, email }, index) => {
            const field = ['input', 'contacts', String(index)];
            return {
              id: uuidv7(),
              organisationId,
              advertiserId: id,
              duty: requireText(duty, 60, ...field, 'duty'),
              name: requireText(name, 80, ...field, 'name'),
              phone: optionalText(phone, 25, ...field, 'phone'),
              email: optionalText(email, 200, ...field, 'email'),
            };
          }),
        );
        return { advertiser: await advertiserRepository.findOneByOrFail({ id }) };
      }),
    setAdvertiserStatus: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ advertiserRepository, viewer }) => {
        ownCompany(viewer);
        const { status } = input;
        const advertiser = await lockVersion(advertiserRepository, input);
        requireStep(advertiserTransitions, advertiser.status, status);
        const statusReason = optionalText(input.reason, 500, 'input', 'reason');
        if (statusReason === null && (status === 'LIMITED' || status === 'DISAPPROVED'))
          throw refused('INVALID_INPUT', 'Say why', 'input', 'reason');
        return { advertiser: await revise(advertiserRepository, advertiser, { status, statusReason }) };
      }),
    openAdAccount: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ accountRepository, viewer }) => {
        const organisationId = ownCompany(viewer);
        const buyer = optionalLocalized(input.buyer, 100, 'input', 'buyer');
        const id = uuidv7();
        await accountRepository.insert({
          id,
          organisationId,
          advertiserId: requireId(input.advertiserId, 'input', 'advertiserId'),
          buyer,
          buyerKey: buyer ? sortNameOf(buyer) : '',
          paymentDays: requireBetween(input.paymentDays!, 0, 180, 'input', 'paymentDays'),
        });
        return { account: await accountRepository.findOneByOrFail({ id }) };
      }),
    setAdAccountStatus: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ accountRepository, viewer }) => {
        ownCompany(viewer);
        const { status } = input;
        const account = await lockVersion(accountRepository, input);
        requireStep(accountTransitions, account.status, status);
        return { account: await revise(accountRepository, account, { status }) };
      }),
  },
};
