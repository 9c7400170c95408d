import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { PaperSubscription, PaperSubscriptionEntry } from './paper-subscription.entity.ts';

/** Writes down what happened to a subscription. */
export const writeEntry = (
  { entryRepository }: Transaction,
  { id, organisationId }: PaperSubscription,
  entry: Pick<PaperSubscriptionEntry, 'kind' | 'effectiveOn'> & Partial<PaperSubscriptionEntry>,
) => entryRepository.insert({ id: uuidv7(), organisationId, subscriptionId: id, ...entry });
