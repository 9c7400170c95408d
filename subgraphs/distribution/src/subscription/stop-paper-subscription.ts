import {
  addDays,
  daysBetween,
  refused,
  revise,
  todayInShanghai,
  writeDateRange,
} from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { StopPaperSubscriptionInput } from '../generated/resolvers.ts';
import { endGrace } from './end-grace.ts';
import { graceThatCame } from './grace-that-came.ts';
import { lockSubscription } from './lock-subscription.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { papersOf } from './papers-of.ts';
import { requireComingDay } from './require-coming-day.ts';
import { requireLastDay } from './require-last-day.ts';
import { requireSettledCopies } from './require-settled-copies.ts';
import { writeEntry } from './write-entry.ts';

/**
 * Ends a subscription before its time, from a coming day on. Pauses end with it: their issues were not used up. Of one
 * in grace the grace ends.
 */
export const stopPaperSubscription = async (
  tx: Transaction,
  input: StopPaperSubscriptionInput,
): Promise<PaperSubscription> => {
  const locked = await lockSubscription(tx, input, 'ACTIVE', 'PAUSED', 'GRACE');
  if (locked.status === 'GRACE') return endGrace(tx, locked, input.on);
  const { row, pauses } = locked;
  if (row.stoppedOn)
    throw refused('ILLEGAL_TRANSITION', `It stops on ${row.stoppedOn}: restart it first`, 'input', 'id');
  // One that is paused past its last day has issues left, and can be given up at any time.
  const today = todayInShanghai();
  const last = row.endsOn > today ? row.endsOn : addDays(today, 1);
  const on = await requireComingDay(tx, row, input.on, last, 'input', 'on');
  requireSettledCopies(row, on, 'input', 'on');
  for (const { id, from, until } of pauses) {
    if (from >= on) await tx.pauseRepository.delete(id);
    else if (until === null || until >= on)
      await tx.pauseRepository.update(id, { during: writeDateRange({ from, until: addDays(on, -1) }) });
  }
  tx.pausesOfSubscriptions.clearAll();
  const endsOn = requireLastDay(await papersOf(tx, row));
  const stoppedOn = on <= endsOn ? on : addDays(endsOn, 1);
  await writeEntry(tx, row, { kind: 'STOP', effectiveOn: stoppedOn, days: daysBetween(row.endsOn, endsOn) });
  return revise(tx.subscriptionRepository, row, {
    ...{ stoppedOn, endsOn, graceEndsOn: graceThatCame(locked), hasAutoRenewal: false },
  });
};
