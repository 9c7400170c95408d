import { refused, requireBetween, requireText, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { ChangePaperSubscriptionCopiesInput } from '../generated/resolvers.ts';
import { accountOf, sumOf } from './account.ts';
import { type ChangedTerm, changeTerms } from './change-terms.ts';
import { lockSubscription } from './lock-subscription.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { firstOpenDay, requireComingDay } from './require-coming-day.ts';
import { requireSettledCopies } from './require-settled-copies.ts';
import { writeAmounts } from './write-amounts.ts';

/** Writes the terms as they are now; each has a number of its own at every moment. */
const writeTerms = async (
  { termRepository }: Transaction,
  changed: readonly ChangedTerm[],
  refundEntryId: string,
): Promise<void> => {
  const numbered = changed.map((term, index) => ({ ...term, number: index + 1 }));
  // From the last one on, so that none takes a number that another one still has.
  for (const { of, part, sums, number } of numbered.toReversed())
    if (part === 'TERM') await termRepository.update(of.id, { number, ...sums });
  for (const { of, part, sums, number } of numbered)
    if (part !== 'TERM')
      await termRepository.insert({
        ...{ ...of, ...sums, number, id: uuidv7(), splitFrom: of.id, ratePlanId: null, priceReason: null },
        refundEntryId: part === 'GIVEN_UP' ? refundEntryId : null,
      });
};

/** Brings more or fewer copies from a coming day on. What is left is worth that much more, which is paid, or less, which is given back. */
export const changePaperSubscriptionCopies = async (
  tx: Transaction,
  input: ChangePaperSubscriptionCopiesInput,
): Promise<PaperSubscription> => {
  const { row, papers } = await lockSubscription(tx, input, 'ACTIVE', 'PAUSED');
  const reason = requireText(input.reason, 500, 'input', 'reason');
  const copies = requireBetween(input.copies, 1, 1000, 'input', 'copies');
  if (row.stoppedOn)
    throw refused('ILLEGAL_TRANSITION', `It stops on ${row.stoppedOn}: restart it first`, 'input', 'id');
  const on = await requireComingDay(tx, row, input.on, row.endsOn, 'input', 'on');
  // One change waits at a time; another one of the same day takes its place.
  const waits = row.copiesSince && row.copiesSince > (await firstOpenDay(tx, row));
  requireSettledCopies(row, waits && on !== row.copiesSince ? '' : on, 'input', 'on');
  if (copies === row.copies)
    throw refused('INVALID_INPUT', `It has ${copies} copies on that day`, 'input', 'copies');
  const { left, leftMinor, issuesLeft } = accountOf(papers, on);
  if (issuesLeft === 0)
    throw refused('ILLEGAL_TRANSITION', 'Nothing is left of its terms on that day', 'input', 'on');
  const changed = changeTerms(papers.terms, left, copies);
  const worth = changed.map(({ of: { isOnAccount }, sums }) => ({
    ...{ isOnAccount, amountMinor: sums.priceMinor - sums.refundedMinor },
  }));
  const paid = papers.terms.map(({ isOnAccount, priceMinor, refundedMinor }) => ({
    ...{ isOnAccount, amountMinor: refundedMinor - priceMinor },
  }));
  const amounts = [...worth, ...paid];
  if (leftMinor + sumOf(amounts.map(({ amountMinor }) => amountMinor)) > 100_000_000_000n)
    throw refused('INVALID_INPUT', 'So many copies cost more than a subscription may', 'input', 'copies');
  const entry = { kind: 'COPIES_CHANGED', effectiveOn: on, reason } as const;
  const entryId = await writeAmounts(tx, row, entry, amounts);
  await writeTerms(tx, changed, entryId);
  const formerCopies = on === row.copiesSince ? row.formerCopies : row.copies;
  const since =
    copies === formerCopies ? { formerCopies: null, copiesSince: null } : { formerCopies, copiesSince: on };
  return revise(tx.subscriptionRepository, row, { copies, ...since });
};
