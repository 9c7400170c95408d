import { addDays, laterOf, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import { requireNearDay } from '../issue-plan/require-near-day.ts';
import { issuesBetween, lastingTermOf } from './account.ts';
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
  const ended = addDays(servedUntil(row), 1);
  const first = laterOf(ended, await firstOpenDay(tx, row));
  const on = requireNearDay(day, 'input', 'on');
  if (on < first || issuesBetween(papers.weekdays, ended, addDays(on, -1)) > 0)
    throw refused(
      'INVALID_INPUT',
      `Its grace ended on ${ended}: it goes on from the next issue, or is renewed`,
      'input',
      'on',
    );
  await requireStandingPlace(tx, row, on);
  await writeEntry(tx, row, { kind: 'RESTART', effectiveOn: on });
  await revise(tx.subscriptionRepository, row, { graceIssues, graceEndsOn: null });
  return tx.subscriptionRepository.findOneByOrFail({ id: row.id });
};
