import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { DeliveryPlacement, PaperSubscription } from './paper-subscription.entity.ts';

type Placement = Omit<DeliveryPlacement, 'id' | 'organisationId' | 'subscriptionId'>;

/** Writes down where a subscription's copies go on some days. */
export const placeCopies = (
  { placementRepository }: Transaction,
  { id: subscriptionId, organisationId }: Pick<PaperSubscription, 'id' | 'organisationId'>,
  placement: Placement,
) => placementRepository.insert({ id: uuidv7(), organisationId, subscriptionId, ...placement });
