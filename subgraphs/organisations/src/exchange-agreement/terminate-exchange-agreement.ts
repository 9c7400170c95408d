import { laterOf, refused, requireDate, todayInShanghai } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { TerminateExchangeAgreementInput } from '../generated/resolvers.ts';
import type { ExchangeAgreement } from './exchange-agreement.entity.ts';
import { lockAgreement, moveAgreement, requireReason } from './lock-agreement.ts';

/** Ends an agreement before its time. */
export const terminateExchangeAgreement = async (
  tx: Transaction,
  input: TerminateExchangeAgreementInput,
): Promise<ExchangeAgreement> => {
  const reason = requireReason(input.reason);
  const today = todayInShanghai();
  const on = input.on == null ? today : requireDate(input.on, 'input', 'on');
  const agreement = await lockAgreement(tx, input);
  if (agreement.status === 'ACTIVE' && agreement.endsOn <= today)
    throw refused('ILLEGAL_TRANSITION', `It ended on ${agreement.endsOn}`, 'input', 'id');
  if (on < today || on >= agreement.endsOn)
    throw refused('INVALID_INPUT', `A day from today to before ${agreement.endsOn}`, 'input', 'on');
  const closedOn = laterOf(agreement.startsOn, on);
  return moveAgreement(tx, agreement, { to: 'TERMINATED', reason, closedOn });
};
