import { refused, requireText, revise, todayInShanghai } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { WithdrawPaperSubscriptionTermInput } from '../generated/resolvers.ts';
import { accountOf, lastingTermOf } from './account.ts';
import { lockSubscription } from './lock-subscription.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { firstOpenDay } from './require-coming-day.ts';
import { requireLastDay } from './require-last-day.ts';
import { writeEntry } from './write-entry.ts';

/** Takes back a renewal of which nothing has come yet, and gives its whole price back. */
export const withdrawPaperSubscriptionTerm = async (
  tx: Transaction,
  input: WithdrawPaperSubscriptionTermInput,
): Promise<PaperSubscription> => {
  const { row, papers } = await lockSubscription(tx, input, 'ACTIVE', 'PAUSED');
  const reason = requireText(input.reason, 500, 'input', 'reason');
  const last = papers.terms.findLast(({ refundEntryId }) => !refundEntryId)!;
  const { left } = accountOf(papers, row.stoppedOn ?? (await firstOpenDay(tx, row)));
  const first = papers.terms.find(({ splitFrom }) => !splitFrom)!;
  if (row.stoppedOn || last.splitFrom || last.id === first.id || left[last.number - 1]!.issues < last.issues)
    throw refused('ILLEGAL_TRANSITION', 'The last term has begun, or it was stopped', 'input', 'id');
  const refundEntryId = await writeEntry(tx, row, {
    ...{ kind: 'TERM_WITHDRAWN', effectiveOn: todayInShanghai(), amountMinor: -last.priceMinor, reason },
    isOnAccount: last.isOnAccount,
  });
  const given = { refundedIssues: last.issues, refundedMinor: last.priceMinor, refundEntryId };
  await tx.termRepository.update(last.id, given);
  const terms = papers.terms.map((term) => (term.id === last.id ? { ...term, ...given } : term));
  const endsOn = requireLastDay({ ...papers, terms });
  // Whoever takes it back does not wish to go on.
  const hasAutoRenewal = row.hasAutoRenewal && !last.isAutomatic;
  const { graceIssues } = lastingTermOf(terms);
  return revise(tx.subscriptionRepository, row, { endsOn, hasAutoRenewal, graceIssues });
};
