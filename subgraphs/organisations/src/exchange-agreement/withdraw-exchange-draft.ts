import type { Transaction } from '../context.ts';
import type { WithdrawExchangeDraftInput } from '../generated/resolvers.ts';
import type { ExchangeAgreement } from './exchange-agreement.entity.ts';
import { lockAgreement, moveAgreement, requireReason } from './lock-agreement.ts';

/** Drops a draft. */
export const withdrawExchangeDraft = async (
  tx: Transaction,
  input: WithdrawExchangeDraftInput,
): Promise<ExchangeAgreement> => {
  const reason = requireReason(input.reason);
  return moveAgreement(tx, await lockAgreement(tx, input), { to: 'WITHDRAWN', reason });
};
