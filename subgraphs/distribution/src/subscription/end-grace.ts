import { addDays, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import { issuesBetween } from './account.ts';
import type { LockedSubscription } from './lock-subscription.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { requireComingDay } from './require-coming-day.ts';
import { servedUntil } from './served-until.ts';
import { writeEntry } from './write-entry.ts';

/** Ends the issues of grace from a coming day on: those that came stay unpaid, and its last day stays that of its terms. */
export const endGrace = async (
  tx: Transaction,
  { row, papers }: LockedSubscription,
  day: string,
): Promise<PaperSubscription> => {
  const on = await requireComingDay(tx, row, day, servedUntil(row), 'input', 'on');
  const graceIssues = issuesBetween(papers.weekdays, addDays(row.endsOn, 1), addDays(on, -1));
  await writeEntry(tx, row, { kind: 'STOP', effectiveOn: on });
  await revise(tx.subscriptionRepository, row, { graceIssues, hasAutoRenewal: false });
  return tx.subscriptionRepository.findOneByOrFail({ id: row.id });
};
