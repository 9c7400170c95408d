import { requireStep, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { SetAdAccountStatusInput } from '../generated/resolvers.ts';
import { accountTransitions } from './account-transitions.ts';
import type { AdAccount } from './advertiser.entity.ts';

/** Closes an account, or opens it again. */
export const setAdAccountStatus = async (
  tx: Transaction,
  input: SetAdAccountStatusInput,
): Promise<AdAccount> => {
  const account = await lockOwn(tx.viewer, tx.accountRepository, input);
  const status = requireStep(accountTransitions, account.status, input.status, 'input', 'status');
  return revise(tx.accountRepository, account, { status });
};
