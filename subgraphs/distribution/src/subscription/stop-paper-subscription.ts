import { addDays, daysBetween, requireStep, revise, writeDateRange } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { StopPaperSubscriptionInput } from '../generated/resolvers.ts';
import { lockSubscription } from './lock-subscription.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { paperSubscriptionTransitions } from './paper-subscription-transitions.ts';
import { requireDayOfTerm } from './require-day-of-term.ts';
import { writeEntry } from './write-entry.ts';

/** Ends a subscription before its time. The days of an open pause were not used up, as if it had been resumed first. */
export const stopPaperSubscription = async (
  tx: Transaction,
  input: StopPaperSubscriptionInput,
): Promise<PaperSubscription> => {
  const { row, openPause } = await lockSubscription(tx, input);
  const status = requireStep(paperSubscriptionTransitions, row.status, 'STOPPED', 'input', 'id');
  const stoppedOn = requireDayOfTerm(row, input.on, 'input', 'on');
  const days = openPause ? Math.max(0, daysBetween(openPause.from, stoppedOn)) : 0;
  if (openPause && days > 0) {
    const during = writeDateRange({ from: openPause.from, until: addDays(stoppedOn, -1) });
    await tx.pauseRepository.update(openPause.id, { during });
  } else if (openPause) await tx.pauseRepository.delete(openPause.id);
  await writeEntry(tx, row, { kind: 'STOP', effectiveOn: stoppedOn, days });
  const endsOn = addDays(row.endsOn, days);
  return revise(tx.subscriptionRepository, row, { status, stoppedOn, endsOn });
};
