import { refused, requireBetween, requireCode, requireFound, writeDateRange } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { StartPaperSubscriptionInput } from '../generated/resolvers.ts';
import { requireNearDay } from '../issue-plan/require-near-day.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';
import { papersOf } from './papers-of.ts';
import { placeCopies } from './place-copies.ts';
import { readSale } from './read-sale.ts';
import { requireLastDay } from './require-last-day.ts';
import { requirePlace } from './require-place.ts';
import { soldTerm } from './sold-term.ts';
import { writeEntry } from './write-entry.ts';

/** Begins a subscription at a place. */
export const startPaperSubscription = async (
  tx: Transaction,
  input: StartPaperSubscriptionInput,
): Promise<PaperSubscription> => {
  const organisationId = ownCompany(tx.viewer);
  const subscriber = requireFound(await tx.subscribers.load(input.subscriberId), 'input', 'subscriberId');
  const found = await tx.titles.load(input.titleId);
  const title = requireFound(found?.organisationId === organisationId ? found : null, 'input', 'titleId');
  const startsOn = requireNearDay(input.startsOn, 'input', 'startsOn');
  const place = await requirePlace(tx, input.place, subscriber.id);
  const id = uuidv7();
  const copies = requireBetween(input.copies!, 1, 1000, 'input', 'copies');
  const sale = await readSale(tx, { organisationId, copies }, input);
  const hasAutoRenewal = input.hasAutoRenewal!;
  if (hasAutoRenewal && !sale.ratePlanId)
    throw refused('INVALID_INPUT', 'What renews itself is sold by a rate plan', 'input', 'hasAutoRenewal');
  const term = soldTerm({ id, organisationId }, title.weekdays, {
    ...{ number: 1, startsOn, anchorOn: startsOn, ...sale },
  });
  await tx.subscriptionRepository.insert({
    id,
    organisationId,
    reference: requireCode(input.reference, 2, 30, 'input', 'reference'),
    subscriberId: subscriber.id,
    titleId: title.id,
    copies,
    isOnAccount: input.isOnAccount!,
    ...{ graceIssues: sale.graceIssues, hasAutoRenewal },
    startsOn,
    endsOn: term.endsOn,
  });
  await tx.termRepository.insert(term);
  const during = writeDateRange({ from: startsOn, until: null });
  await placeCopies(tx, { id, organisationId }, { kind: 'REGULAR', ...place, during });
  const subscription = requireFound(await tx.subscriptions.load(id));
  await writeEntry(tx, subscription, { kind: 'START', effectiveOn: startsOn, amountMinor: term.priceMinor });
  // One that is entered late, or early, has days on which no issue appears.
  const endsOn = requireLastDay(await papersOf(tx, subscription));
  if (endsOn === term.endsOn) return subscription;
  await tx.subscriptionRepository.update(id, { endsOn });
  return { ...subscription, endsOn };
};
