import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { PaperSubscription, PaperSubscriptionEntry } from './paper-subscription.entity.ts';

/** Writes down what happened to a subscription, and answers the entry's id. */
export const writeEntry = async (
  { entryRepository }: Transaction,
  { id: subscriptionId, organisationId }: PaperSubscription,
  entry: Pick<PaperSubscriptionEntry, 'kind' | 'effectiveOn'> & Partial<PaperSubscriptionEntry>,
): Promise<string> => {
  const id = uuidv7();
  await entryRepository.insert({ id, organisationId, subscriptionId, ...entry });
  return id;
};
