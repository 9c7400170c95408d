import { type DateRange, writeDateRange } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';

/** Writes down days without papers. */
export const addPause = (
  { pauseRepository }: Transaction,
  { id: subscriptionId, organisationId }: PaperSubscription,
  days: DateRange,
) => pauseRepository.insert({ id: uuidv7(), organisationId, subscriptionId, during: writeDateRange(days) });
