import { given, requireBetween, requireTextBetween, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { UpdateAdAccountInput } from '../generated/resolvers.ts';
import type { AdAccount } from './advertiser.entity.ts';

/** Says when a buyer pays from now on; invoices that were issued stay due when they are. */
export const updateAdAccount = async (tx: Transaction, input: UpdateAdAccountInput): Promise<AdAccount> =>
  revise(tx.accountRepository, await lockOwn(tx.viewer, tx.accountRepository, input), {
    paymentDays:
      given(input.paymentDays, (days) => requireBetween(days, 0, 180, 'input', 'paymentDays')) ?? null,
    changeReason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
