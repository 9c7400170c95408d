import { refused, requireFound, requireText, revise, todayInShanghai } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { CorrectPaperSubscriptionPriceInput } from '../generated/resolvers.ts';
import { lockSubscription } from './lock-subscription.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { requirePrice } from './require-price.ts';
import { writeEntry } from './write-entry.ts';

/** Puts right what was paid for a term: a wrong figure, or a payment that did not come. */
export const correctPaperSubscriptionPrice = async (
  tx: Transaction,
  input: CorrectPaperSubscriptionPriceInput,
): Promise<PaperSubscription> => {
  const { row, papers } = await lockSubscription(tx, input);
  const reason = requireText(input.reason, 500, 'input', 'reason');
  const priceMinor = requirePrice(input.pricePaidMinor);
  const term = papers.terms.find(({ number }) => number === input.termNumber);
  const { id, priceMinor: before, refundEntryId, isOnAccount } = requireFound(term, 'input', 'termNumber');
  if (refundEntryId)
    throw refused('ILLEGAL_TRANSITION', 'The term was given back: reverse that first', 'input', 'termNumber');
  await tx.termRepository.update(id, { priceMinor, ...(input.paidBy && { paidBy: input.paidBy }) });
  await writeEntry(tx, row, {
    ...{ kind: 'PRICE_CORRECTED', effectiveOn: todayInShanghai(), amountMinor: priceMinor - before, reason },
    isOnAccount,
  });
  return revise(tx.subscriptionRepository, row, {});
};
