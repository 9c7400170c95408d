import { addDays, daysBetween, refused, revise, todayInShanghai } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import { settingOn } from '../distribution-setting/distribution-settings.ts';
import type { PausePaperSubscriptionInput } from '../generated/resolvers.ts';
import { addPause } from './add-pause.ts';
import { lockSubscription } from './lock-subscription.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { requireComingDay } from './require-coming-day.ts';
import { requireLastDay } from './require-last-day.ts';
import { requireSettledCopies } from './require-settled-copies.ts';
import { writeEntry } from './write-entry.ts';

/** Stops the papers from a coming day on, for a time that is known or still open. */
export const pausePaperSubscription = async (
  tx: Transaction,
  input: PausePaperSubscriptionInput,
): Promise<PaperSubscription> => {
  const { row, papers } = await lockSubscription(tx, input, 'ACTIVE', 'PAUSED');
  const last = row.stoppedOn ? addDays(row.stoppedOn, -1) : row.endsOn;
  const from = await requireComingDay(tx, row, input.startsOn, last, 'input', 'startsOn');
  requireSettledCopies(row, from, 'input', 'startsOn');
  const until = input.endsOn ?? null;
  const longest = await settingOn(tx, row.organisationId, 'LONGEST_PAUSE', todayInShanghai());
  if (until && (until < from || daysBetween(from, until) > longest))
    throw refused('INVALID_INPUT', `A pause lasts 1 to ${longest} days`, 'input', 'endsOn');
  await addPause(tx, row, { from, until });
  const endsOn = requireLastDay({ ...papers, without: [...papers.without, { from, until }] });
  await writeEntry(tx, row, { kind: 'PAUSE', effectiveOn: from, days: daysBetween(row.endsOn, endsOn) });
  return revise(tx.subscriptionRepository, row, { endsOn });
};
