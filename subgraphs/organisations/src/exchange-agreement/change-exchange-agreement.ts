import { revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ChangeExchangeAgreementInput } from '../generated/resolvers.ts';
import type { ExchangeAgreement } from './exchange-agreement.entity.ts';
import { lockAgreement, requireDraft } from './lock-agreement.ts';
import { readTerms } from './read-terms.ts';
import { requireFollows } from './require-follows.ts';

/** Writes a draft's terms anew. */
export const changeExchangeAgreement = async (
  tx: Transaction,
  input: ChangeExchangeAgreementInput,
): Promise<ExchangeAgreement> => {
  const agreement = await lockAgreement(tx, input);
  requireDraft(agreement);
  const terms = readTerms(input.terms);
  if (agreement.amendsId)
    requireFollows((await tx.exchangeAgreements.load(agreement.amendsId))!, terms.startsOn);
  return revise(tx.exchangeAgreementRepository, agreement, terms);
};
