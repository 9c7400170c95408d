import { refused, requireText, revise, todayInShanghai } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ReversePaperSubscriptionRefundInput } from '../generated/resolvers.ts';
import { lockSubscription } from './lock-subscription.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { writeAmounts } from './write-amounts.ts';

/** Takes back a refund that never reached the subscriber, or was a mistake: what it gave back is left again. */
export const reversePaperSubscriptionRefund = async (
  tx: Transaction,
  input: ReversePaperSubscriptionRefundInput,
): Promise<PaperSubscription> => {
  const { row, papers } = await lockSubscription(tx, input);
  const reason = requireText(input.reason, 500, 'input', 'reason');
  const refunds = new Set(await tx.entryRepository.refundsOf(row.id));
  // Renewals that were withdrawn and copies that were given up stay so.
  const last = papers.terms.findLast(({ refundEntryId }) => !refundEntryId || refunds.has(refundEntryId));
  const refundEntryId = row.stoppedOn ? last?.refundEntryId : null;
  if (!refundEntryId)
    throw refused('ILLEGAL_TRANSITION', 'It was not refunded, or has been renewed since', 'input', 'id');
  const refunded = papers.terms.filter((term) => term.refundEntryId === refundEntryId);
  for (const { id } of refunded)
    await tx.termRepository.update(id, { refundedIssues: 0, refundedMinor: 0n, refundEntryId: null });
  const entry = { kind: 'REFUND_REVERSED', effectiveOn: todayInShanghai(), reason } as const;
  const amounts = refunded.map((term) => ({ ...term, amountMinor: term.refundedMinor }));
  await writeAmounts(tx, row, entry, amounts);
  return revise(tx.subscriptionRepository, row, {});
};
