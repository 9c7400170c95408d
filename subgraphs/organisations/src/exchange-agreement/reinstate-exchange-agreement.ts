import type { Transaction } from '../context.ts';
import type { ReinstateExchangeAgreementInput } from '../generated/resolvers.ts';
import type { ExchangeAgreement } from './exchange-agreement.entity.ts';
import { lockAgreement, moveAgreement, requireReason } from './lock-agreement.ts';

/** Takes back that an agreement was terminated. */
export const reinstateExchangeAgreement = async (
  tx: Transaction,
  input: ReinstateExchangeAgreementInput,
): Promise<ExchangeAgreement> => {
  const reason = requireReason(input.reason);
  const agreement = await lockAgreement(tx, input);
  return moveAgreement(tx, agreement, { to: 'ACTIVE', reason, closedOn: null });
};
