import { addDays, daysBetween, laterOf, refused, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RestartPaperSubscriptionInput } from '../generated/resolvers.ts';
import { requireNearDay } from '../issue-plan/require-near-day.ts';
import { accountOf } from './account.ts';
import { addPause } from './add-pause.ts';
import { lockSubscription } from './lock-subscription.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { firstOpenDay } from './require-coming-day.ts';
import { requireLastDay } from './require-last-day.ts';
import { requireStandingPlace } from './require-standing-place.ts';
import { restartGrace } from './restart-grace.ts';
import { writeEntry } from './write-entry.ts';

/**
 * Takes a stop back: brings what is left of the terms from a coming day on, or as if it had never been stopped; or the
 * grace that was ended.
 */
export const restartPaperSubscription = async (
  tx: Transaction,
  input: RestartPaperSubscriptionInput,
): Promise<PaperSubscription> => {
  const locked = await lockSubscription(tx, input);
  const { row, papers } = locked;
  if (!row.stoppedOn) return restartGrace(tx, locked, input.on);
  if (accountOf(papers, row.stoppedOn).issuesLeft === 0)
    throw refused('ILLEGAL_TRANSITION', 'Nothing is left of its terms: renew it', 'input', 'id');
  const first = laterOf(row.stoppedOn, await firstOpenDay(tx, row));
  if (requireNearDay(input.on, 'input', 'on') < first)
    throw refused('INVALID_INPUT', `Papers can come again from ${first} on`, 'input', 'on');
  await requireStandingPlace(tx, row, input.on);
  const gap = input.on > row.stoppedOn ? [{ from: row.stoppedOn, until: addDays(input.on, -1) }] : [];
  for (const days of gap) await addPause(tx, row, days);
  const endsOn = requireLastDay({ ...papers, without: [...papers.without, ...gap] });
  await writeEntry(tx, row, {
    ...{ kind: 'RESTART', effectiveOn: input.on, days: daysBetween(row.endsOn, endsOn) },
  });
  return revise(tx.subscriptionRepository, row, { stoppedOn: null, endsOn });
};
