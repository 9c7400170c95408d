import { addDays, daysBetween, refused, revise, writeDateRange } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ResumePaperSubscriptionInput } from '../generated/resolvers.ts';
import { lockSubscription } from './lock-subscription.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { requireStatus } from './require-status.ts';
import { writeEntry } from './write-entry.ts';

const longestPause = 366;

/** Brings papers again; the days of the pause are added to the term. */
export const resumePaperSubscription = async (
  tx: Transaction,
  input: ResumePaperSubscriptionInput,
): Promise<PaperSubscription> => {
  const { row, openPause } = await lockSubscription(tx, input);
  requireStatus(row, 'PAUSED');
  const { id, from } = openPause!;
  const days = daysBetween(from, input.on);
  if (days < 1 || days > longestPause)
    throw refused('INVALID_INPUT', `A pause from ${from} lasts 1 to ${longestPause} days`, 'input', 'on');
  await tx.pauseRepository.update(id, { during: writeDateRange({ from, until: addDays(input.on, -1) }) });
  await writeEntry(tx, row, { kind: 'RESUME', effectiveOn: input.on, days });
  return revise(tx.subscriptionRepository, row, { status: 'ACTIVE', endsOn: addDays(row.endsOn, days) });
};
