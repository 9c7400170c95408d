import { addDays, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import { lastingTermOf } from './account.ts';
import { addPause } from './add-pause.ts';
import type { LockedSubscription } from './lock-subscription.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import type { Terms } from './read-sale.ts';
import { requireLastDay } from './require-last-day.ts';
import { servedUntil } from './served-until.ts';
import { soldTerm } from './sold-term.ts';
import { writeEntry } from './write-entry.ts';

type How = {
  /** The first day of one that was over; null for one that goes on. */
  readonly restartsOn: string | null;
  /** Whether its subscriber's wish sells it: it is owed then. */
  readonly isAutomatic: boolean;
};

/**
 * Sells a subscription another term, which begins where the one before ended: issues of grace are its first ones, also
 * of one that begins again after a gap.
 */
export const addTerm = async (
  tx: Transaction,
  { row, papers }: Pick<LockedSubscription, 'row' | 'papers'>,
  sale: Terms,
  { restartsOn, isAutomatic }: How,
): Promise<PaperSubscription> => {
  // One that was withdrawn leaves its days to this one.
  const last = lastingTermOf(papers.terms);
  const next = row.stoppedOn ?? addDays(row.endsOn, 1);
  const free = row.stoppedOn ?? addDays(servedUntil(row), 1);
  const gap = restartsOn && restartsOn > free ? { from: free, until: addDays(restartsOn, -1) } : null;
  if (gap) await addPause(tx, row, gap);
  // Months go on being counted from the first day of the first term, unless there was a time without.
  const goesOn = !gap && next > row.endsOn;
  const startsOn = goesOn ? addDays(last.endsOn, 1) : restartsOn!;
  const number = papers.terms.at(-1)!.number + 1;
  const anchorOn = goesOn ? last.anchorOn : startsOn;
  const term = {
    ...soldTerm(row, papers.weekdays, { number, startsOn, anchorOn, ...sale }),
    ...{ isAutomatic, isOnAccount: isAutomatic || row.isOnAccount },
  };
  await tx.termRepository.insert(term);
  const without = gap ? [...papers.without, gap] : papers.without;
  const endsOn = requireLastDay({ ...papers, stoppedOn: null, terms: [...papers.terms, term], without });
  await writeEntry(tx, row, {
    ...{ kind: isAutomatic ? 'AUTO_RENEW' : 'RENEW', effectiveOn: restartsOn ?? next },
    ...{ amountMinor: term.priceMinor, isOnAccount: term.isOnAccount },
  });
  await revise(tx.subscriptionRepository, row, {
    ...{ stoppedOn: null, endsOn, graceIssues: sale.graceIssues, graceEndsOn: null },
  });
  return tx.subscriptionRepository.findOneByOrFail({ id: row.id });
};
