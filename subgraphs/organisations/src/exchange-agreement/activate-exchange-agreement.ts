import { earlierOf, refused, todayInShanghai } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ActivateExchangeAgreementInput } from '../generated/resolvers.ts';
import type { ExchangeAgreement } from './exchange-agreement.entity.ts';
import { lockAgreement, moveAgreement, requireDraft } from './lock-agreement.ts';

/** Lets a draft hold from its first day on; what it amends holds until then. */
export const activateExchangeAgreement = async (
  tx: Transaction,
  input: ActivateExchangeAgreementInput,
): Promise<ExchangeAgreement> => {
  const draft = await lockAgreement(tx, input);
  requireDraft(draft);
  if (draft.endsOn <= todayInShanghai())
    throw refused('ILLEGAL_TRANSITION', `Its time was over on ${draft.endsOn}`, 'input', 'id');
  const amended = draft.amendsId && (await tx.exchangeAgreementRepository.lock(draft.amendsId));
  if (amended) {
    const closedOn = earlierOf(draft.startsOn, amended.endsOn);
    await moveAgreement(tx, amended, { to: 'SUPERSEDED', reason: null, closedOn });
  }
  return moveAgreement(tx, draft, { to: 'ACTIVE', reason: null });
};
