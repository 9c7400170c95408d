import { addDays, refused, revise, writeDateRange } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { RenewPaperSubscriptionInput } from '../generated/resolvers.ts';
import { requireNearDay } from '../issue-plan/require-near-day.ts';
import { endOfTerm } from './end-of-term.ts';
import { lockSubscription } from './lock-subscription.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { requirePrice } from './require-price.ts';
import { requireStatus } from './require-status.ts';
import { writeEntry } from './write-entry.ts';

const wrong = (message: string) => refused('INVALID_INPUT', message, 'input', 'restartsOn');

/** Adds months to a subscription; one that has expired begins again, and has a pause where no papers came. */
export const renewPaperSubscription = async (
  tx: Transaction,
  input: RenewPaperSubscriptionInput,
): Promise<PaperSubscription> => {
  const { row } = await lockSubscription(tx, input);
  requireStatus(row, 'ACTIVE', 'EXPIRED');
  const next = addDays(row.endsOn, 1);
  if ((row.status === 'EXPIRED') !== Boolean(input.restartsOn))
    throw wrong('A day to restart is for one that has expired');
  const restartsOn = requireNearDay(input.restartsOn ?? next, 'input', 'restartsOn');
  if (restartsOn < next) throw wrong(`Its last day was ${row.endsOn}`);
  if (restartsOn > next)
    await tx.pauseRepository.insert({
      id: uuidv7(),
      organisationId: row.organisationId,
      subscriptionId: row.id,
      during: writeDateRange({ from: next, until: addDays(restartsOn, -1) }),
    });
  const amountMinor = requirePrice(input.pricePaidMinor);
  await writeEntry(tx, row, { kind: 'RENEW', effectiveOn: restartsOn, amountMinor });
  return revise(tx.subscriptionRepository, row, {
    status: 'ACTIVE',
    endsOn: endOfTerm(restartsOn, input.months),
    pricePaidMinor: requirePrice(row.pricePaidMinor + amountMinor),
  });
};
