import { addDays, laterOf, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import { requireNearDay } from '../issue-plan/require-near-day.ts';
import { issuesBetween, issuesComing, lastingTermOf } from './account.ts';
import type { LockedSubscription } from './lock-subscription.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { firstOpenDay } from './require-coming-day.ts';
import { requireStandingPlace } from './require-standing-place.ts';
import { servedUntil } from './served-until.ts';
import { writeEntry } from './write-entry.ts';

/** Takes the end of a grace back, before an issue was left out for it: grace is no debt, and none of it comes later. */
export const restartGrace = async (
  tx: Transaction,
  { row, papers }: LockedSubscription,
  day: string,
): Promise<PaperSubscription> => {
  const { graceIssues } = lastingTermOf(papers.terms);
  if (graceIssues <= row.graceIssues)
    throw refused('ILLEGAL_TRANSITION', 'Neither it nor its grace was stopped', 'input', 'id');
  const last = row.graceEndsOn ?? row.endsOn;
  const first = laterOf(addDays(servedUntil(row), 1), await firstOpenDay(tx, row));
  const on = requireNearDay(day, 'input', 'on');
  const appeared = issuesBetween(papers.weekdays, addDays(last, 1), addDays(on, -1));
  // Credits that paid the whole grace bring issues after it, but not those that were left out before.
  if (on < first || appeared > issuesComing(papers, last, row.endsOn))
    throw refused(
      'INVALID_INPUT',
      `Its grace ended on ${addDays(last, 1)}: it goes on from the next issue, or is renewed`,
      'input',
      'on',
    );
  await requireStandingPlace(tx, row, on);
  await writeEntry(tx, row, { kind: 'RESTART', effectiveOn: on });
  await revise(tx.subscriptionRepository, row, { graceIssues, graceEndsOn: null });
  return tx.subscriptionRepository.findOneByOrFail({ id: row.id });
};
