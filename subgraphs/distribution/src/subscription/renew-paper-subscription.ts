import { addDays, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RenewPaperSubscriptionInput } from '../generated/resolvers.ts';
import { requireNearDay } from '../issue-plan/require-near-day.ts';
import { accountOf } from './account.ts';
import { addPause } from './add-pause.ts';
import { type LockedSubscription, lockSubscription } from './lock-subscription.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { readSale } from './read-sale.ts';
import { requireLastDay } from './require-last-day.ts';
import { requireStandingPlace } from './require-standing-place.ts';
import { soldTerm } from './sold-term.ts';
import { writeEntry } from './write-entry.ts';

const wrong = (message: string) => refused('INVALID_INPUT', message, 'input', 'restartsOn');

/** The day on which one begins again whose last day has come; null for one that goes on. */
const requireRestart = (
  { row, papers, status }: LockedSubscription,
  restartsOn: string | null | undefined,
): string | null => {
  const isOver = row.stoppedOn !== null || status === 'EXPIRED';
  if (isOver !== Boolean(restartsOn))
    throw wrong('A day to restart is for one that was stopped or has expired');
  if (!restartsOn) return null;
  const free = row.stoppedOn ?? addDays(row.endsOn, 1);
  if (row.stoppedOn && accountOf(papers, row.stoppedOn).issuesLeft > 0)
    throw refused('ILLEGAL_TRANSITION', 'Issues are left: restart it, or give them back', 'input', 'id');
  if (requireNearDay(restartsOn, 'input', 'restartsOn') < free) throw wrong(`This begins from ${free} on`);
  return restartsOn;
};

/** Sells another term at its own price; one that was over begins again, after a gap without papers. */
export const renewPaperSubscription = async (
  tx: Transaction,
  input: RenewPaperSubscriptionInput,
): Promise<PaperSubscription> => {
  const locked = await lockSubscription(tx, input);
  const { row, papers } = locked;
  const restartsOn = requireRestart(locked, input.restartsOn);
  if (restartsOn) await requireStandingPlace(tx, row, restartsOn);
  const last = papers.terms.at(-1)!;
  const sale = await readSale(tx, row, input);
  const free = row.stoppedOn ?? addDays(row.endsOn, 1);
  const gap = restartsOn && restartsOn > free ? { from: free, until: addDays(restartsOn, -1) } : null;
  if (gap) await addPause(tx, row, gap);
  // Months go on being counted from the first day of the first term, unless there was a time without.
  const goesOn = !gap && free > row.endsOn;
  const startsOn = goesOn ? addDays(last.endsOn, 1) : restartsOn!;
  const term = soldTerm(row, papers.weekdays, {
    ...{ number: last.number + 1, startsOn, anchorOn: goesOn ? last.anchorOn : startsOn },
    ...sale,
  });
  await tx.termRepository.insert(term);
  const without = gap ? [...papers.without, gap] : papers.without;
  const endsOn = requireLastDay({ ...papers, stoppedOn: null, terms: [...papers.terms, term], without });
  await writeEntry(tx, row, { kind: 'RENEW', effectiveOn: restartsOn ?? free, amountMinor: term.priceMinor });
  return revise(tx.subscriptionRepository, row, { stoppedOn: null, endsOn });
};
