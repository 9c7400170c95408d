import {
  addDays,
  daysBetween,
  laterOf,
  refused,
  revise,
  todayInShanghai,
  writeDateRange,
} from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ResumePaperSubscriptionInput } from '../generated/resolvers.ts';
import { graceThatCame } from './grace-that-came.ts';
import { lockSubscription } from './lock-subscription.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { papersOf } from './papers-of.ts';
import { requireComingDay } from './require-coming-day.ts';
import { requireLastDay } from './require-last-day.ts';
import { requireSettledCopies } from './require-settled-copies.ts';
import { writeEntry } from './write-entry.ts';

/** Brings papers again from a coming day on: ends the pause that lasts, or the next one; before its first day, it falls away. */
export const resumePaperSubscription = async (
  tx: Transaction,
  input: ResumePaperSubscriptionInput,
): Promise<PaperSubscription> => {
  const locked = await lockSubscription(tx, input, 'ACTIVE', 'PAUSED');
  const { row, pauses } = locked;
  const today = todayInShanghai();
  const pause = pauses.find(({ until }) => until === null || until >= today);
  if (!pause) throw refused('ILLEGAL_TRANSITION', 'There is no pause that lasts or will come', 'input', 'id');
  const on = await requireComingDay(tx, row, input.on, addDays(today, 366), 'input', 'on');
  requireSettledCopies(row, laterOf(on, pause.from), 'input', 'on');
  if (on > pause.from) {
    const during = writeDateRange({ from: pause.from, until: addDays(on, -1) });
    await tx.pauseRepository.update(pause.id, { during });
  } else await tx.pauseRepository.delete(pause.id);
  tx.pausesOfSubscriptions.clearAll();
  const endsOn = requireLastDay(await papersOf(tx, row));
  await writeEntry(tx, row, { kind: 'RESUME', effectiveOn: on, days: daysBetween(row.endsOn, endsOn) });
  // A coming stop is never later than the day after the last paper, which may now come before it.
  const over = addDays(endsOn, 1);
  const stoppedOn = row.stoppedOn && row.stoppedOn > over ? over : row.stoppedOn;
  return revise(tx.subscriptionRepository, row, { endsOn, stoppedOn, graceEndsOn: graceThatCame(locked) });
};
