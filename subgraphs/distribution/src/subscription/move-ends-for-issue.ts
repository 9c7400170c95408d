import { addDays, type DateRange, daysBetween, laterOf, writeDateRange } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { accrue } from '../accrual/accrue.ts';
import type { Transaction } from '../context.ts';
import type { IssuePlan } from '../issue-plan/issue-plan.entity.ts';
import { lastDayOf, type Papers } from './account.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { readPapers } from './read-papers.ts';
import { firstOpenDay } from './require-coming-day.ts';
import { servedUntil } from './served-until.ts';

type Cause = { readonly kind: 'ISSUE_CANCELLED' | 'ISSUE_REINSTATED'; readonly reason: string };
type Moved = { readonly row: PaperSubscription; readonly endsOn: string; readonly gap: DateRange | null };

const atOnce = 500;

/**
 * Where a subscription ends, now that an issue does not appear, or does. One that is over gets its issue from the first
 * day on that is open, and not in days that have passed. Null where nothing moves: no paper was to come.
 */
const movedEnd = (
  row: PaperSubscription,
  papers: Papers,
  { issueDate, isCancelled, open }: { issueDate: string; isCancelled: boolean; open: string },
): Moved | null => {
  const isIssue = ({ from, until }: DateRange): boolean => from === issueDate && until === issueDate;
  const without = isCancelled
    ? papers.without.toSpliced(papers.without.findIndex(isIssue), 1)
    : [...papers.without, { from: issueDate, until: issueDate }];
  const days = daysBetween(lastDayOf({ ...papers, without }), lastDayOf(papers));
  if (days === 0) return null;
  const free = addDays(servedUntil(row), 1);
  const waits = papers.without.some(({ until }) => until === null);
  if (addDays(row.endsOn, days) >= free && !row.stoppedOn && !waits && free < open) {
    const gap = { from: free, until: addDays(open, -1) };
    return { row, gap, endsOn: lastDayOf({ ...papers, without: [...papers.without, gap] }) };
  }
  const endsOn = addDays(row.endsOn, days);
  const least = row.stoppedOn ? addDays(row.stoppedOn, -1) : endsOn;
  return { row, gap: null, endsOn: laterOf(endsOn, least) };
};

/** Moves the last days of all whose paper an issue was, and reckons their months anew. */
export const moveEndsForIssue = async (
  tx: Transaction,
  { titleId, issueDate }: IssuePlan,
  { kind, reason }: Cause,
): Promise<void> => {
  // Whoever begins a subscription of the title waits, and finds the issue as it is then.
  await tx.titleRepository.lock(titleId);
  const open = await firstOpenDay(tx, { titleId });
  const ids = await tx.subscriptionRepository.idsServed(titleId, issueDate);
  for (let start = 0; start < ids.length; start += atOnce) {
    const rows = await tx.subscriptionRepository.lockAll(ids.slice(start, start + atOnce));
    const papersOf = await readPapers(tx, rows);
    const asked = { issueDate, open, isCancelled: kind === 'ISSUE_CANCELLED' };
    const moved = rows
      .map((row) => movedEnd(row, papersOf.get(row.id)!, asked))
      .filter((one) => one !== null);
    if (moved.length === 0) continue;
    const gaps = moved.flatMap(({ row: { id: subscriptionId, organisationId }, gap }) =>
      gap ? [{ id: uuidv7(), organisationId, subscriptionId, during: writeDateRange(gap) }] : [],
    );
    if (gaps.length > 0) await tx.pauseRepository.insert(gaps);
    await tx.entryRepository.insert(
      moved.map(({ row: { id: subscriptionId, organisationId, endsOn: before }, endsOn }) => ({
        ...{ id: uuidv7(), organisationId, subscriptionId, kind, effectiveOn: issueDate, reason },
        days: daysBetween(before, endsOn),
      })),
    );
    const ends = moved.map(({ row: { id }, endsOn }) => ({ id, endsOn }));
    await tx.pauseRepository.dropAfter(ends);
    await accrue(tx, await tx.subscriptionRepository.moveEnds(ends));
  }
};
