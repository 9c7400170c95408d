import { addDays, daysBetween, requireFound, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import { lastDayOf } from '../subscription/account.ts';
import { addPause } from '../subscription/add-pause.ts';
import { papersOf } from '../subscription/papers-of.ts';
import { firstOpenDay } from '../subscription/require-coming-day.ts';
import { requireLastDay } from '../subscription/require-last-day.ts';
import { servedUntil } from '../subscription/served-until.ts';
import { writeEntry } from '../subscription/write-entry.ts';
import type { DeliveryComplaint } from './delivery-complaint.entity.ts';

type Missed = Pick<DeliveryComplaint, 'id' | 'issueDate'> & { readonly subscriptionId: string };

/** Counts the issue of a complaint as not delivered: the subscription has one more to come, or to be given back. */
export const creditIssue = async (
  tx: Transaction,
  { id: complaintId, subscriptionId, issueDate }: Missed,
): Promise<void> => {
  const row = requireFound(await tx.subscriptionRepository.lock(subscriptionId), 'input', 'id');
  const papers = await papersOf(tx, row);
  const open = await firstOpenDay(tx, row);
  const free = addDays(servedUntil(row), 1);
  const waits = papers.without.some(({ until }) => until === null);
  const missed = { from: issueDate, until: issueDate };
  // One of grace is paid with it.
  const isDue = lastDayOf({ ...papers, without: [...papers.without, missed] }) >= free;
  // One that has expired gets its issue when papers can come again, and not in days that have passed.
  const gap =
    isDue && !row.stoppedOn && !waits && free < open ? [{ from: free, until: addDays(open, -1) }] : [];
  for (const days of gap) await addPause(tx, row, days);
  const endsOn = requireLastDay({ ...papers, without: [...papers.without, ...gap, missed] });
  const days = daysBetween(row.endsOn, endsOn);
  await writeEntry(tx, row, { kind: 'COMPLAINT_CREDIT', effectiveOn: issueDate, days, complaintId });
  await revise(tx.subscriptionRepository, row, { endsOn });
};

/** Takes a credit back: the issue counts as delivered again. */
export const withdrawCredit = async (
  tx: Transaction,
  { id: complaintId, subscriptionId, issueDate }: Missed,
  reason: string | null,
): Promise<void> => {
  const row = requireFound(await tx.subscriptionRepository.lock(subscriptionId), 'input', 'id');
  const papers = await papersOf(tx, row);
  // One of two, where the issue did not appear at all.
  const credit = papers.without.findIndex(({ from, until }) => from === issueDate && until === issueDate);
  const last = requireLastDay({ ...papers, without: papers.without.toSpliced(credit, 1) });
  // A stop stays where it is, and the term reaches at least to it.
  const endsOn = row.stoppedOn && last < addDays(row.stoppedOn, -1) ? addDays(row.stoppedOn, -1) : last;
  const days = daysBetween(row.endsOn, endsOn);
  await tx.pauseRepository.dropAfter([{ id: row.id, endsOn }]);
  await writeEntry(tx, row, { kind: 'CREDIT_WITHDRAWN', effectiveOn: issueDate, days, complaintId, reason });
  await revise(tx.subscriptionRepository, row, { endsOn });
};
