import { given, optionalLocalized, requireBetween, requireId } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { OpenAdAccountInput } from '../generated/resolvers.ts';
import type { AdAccount } from './advertiser.entity.ts';
import { sortNameOf } from './sort-name-of.ts';

/** Opens an account on which a buyer orders for an advertiser: one for each pair. */
export const openAdAccount = async (tx: Transaction, input: OpenAdAccountInput): Promise<AdAccount> => {
  const organisationId = ownCompany(tx.viewer);
  const buyer = optionalLocalized(input.buyer, 100, 'input', 'buyer');
  const id = uuidv7();
  await tx.accountRepository.insert({
    id,
    organisationId,
    advertiserId: requireId(input.advertiserId, 'input', 'advertiserId'),
    buyer,
    buyerKey: buyer ? sortNameOf(buyer) : '',
    paymentDays:
      given(input.paymentDays, (days) => requireBetween(days, 0, 180, 'input', 'paymentDays')) ?? null,
  });
  return tx.accountRepository.findOneByOrFail({ id });
};
