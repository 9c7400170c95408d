import { requireStep, revise, writeDateRange } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { PausePaperSubscriptionInput } from '../generated/resolvers.ts';
import { lockSubscription } from './lock-subscription.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { paperSubscriptionTransitions } from './paper-subscription-transitions.ts';
import { requireDayOfTerm } from './require-day-of-term.ts';
import { writeEntry } from './write-entry.ts';

/** Stops the papers for a time that is still open. */
export const pausePaperSubscription = async (
  tx: Transaction,
  input: PausePaperSubscriptionInput,
): Promise<PaperSubscription> => {
  const { row } = await lockSubscription(tx, input);
  const status = requireStep(paperSubscriptionTransitions, row.status, 'PAUSED', 'input', 'id');
  const from = requireDayOfTerm(row, input.startsOn, 'input', 'startsOn');
  await tx.pauseRepository.insert({
    id: uuidv7(),
    organisationId: row.organisationId,
    subscriptionId: row.id,
    during: writeDateRange({ from, until: null }),
  });
  await writeEntry(tx, row, { kind: 'PAUSE', effectiveOn: from });
  return revise(tx.subscriptionRepository, row, { status });
};
