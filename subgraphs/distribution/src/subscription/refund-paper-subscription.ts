import { cny, refused, revise, todayInShanghai } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RefundPaperSubscriptionInput } from '../generated/resolvers.ts';
import { accountOf, sumOf } from './account.ts';
import { lockSubscription } from './lock-subscription.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { writeAmounts } from './write-amounts.ts';

type Cny = ReturnType<typeof cny>;

/**
 * Gives back what is left of each term of a subscription that was stopped, once: what was paid when it was sold, and, to
 * be credited, what is invoiced.
 */
export const refundPaperSubscription = async (
  tx: Transaction,
  input: RefundPaperSubscriptionInput,
): Promise<{ subscription: PaperSubscription; refund: Cny; toBeCredited: Cny }> => {
  const { row, papers } = await lockSubscription(tx, input);
  if (!row.stoppedOn) throw refused('ILLEGAL_TRANSITION', 'The subscription was not stopped', 'input', 'id');
  const { left, leftMinor, issuesLeft } = accountOf(papers, row.stoppedOn);
  if (issuesLeft === 0 && papers.terms.at(-1)!.refundEntryId)
    throw refused('DUPLICATE', 'This subscription was refunded already', 'input', 'id');
  if (leftMinor === 0n) throw refused('ILLEGAL_TRANSITION', 'Nothing is left to give back', 'input', 'id');
  const effectiveOn = todayInShanghai();
  const given = left.map(({ minor }, index) => ({ ...papers.terms[index]!, amountMinor: -minor }));
  const refundEntryId = await writeAmounts(tx, row, { kind: 'REFUND', effectiveOn }, given);
  for (const [index, { issues, minor }] of left.entries())
    if (issues > 0) {
      const { id, refundedIssues, refundedMinor } = papers.terms[index]!;
      await tx.termRepository.update(id, {
        ...{ refundedIssues: refundedIssues + issues, refundedMinor: refundedMinor + minor, refundEntryId },
      });
    }
  const onAccount = given.filter(({ isOnAccount }) => isOnAccount);
  const creditedMinor = -sumOf(onAccount.map(({ amountMinor }) => amountMinor));
  return {
    subscription: await revise(tx.subscriptionRepository, row, { hasAutoRenewal: false }),
    ...{ refund: cny(leftMinor - creditedMinor), toBeCredited: cny(creditedMinor) },
  };
};
