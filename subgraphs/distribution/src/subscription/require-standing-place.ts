import { readDateRange, refused } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { PaperSubscription } from './paper-subscription.entity.ts';

/**
 * Whether there is still where papers go from a day on.
 *
 * @throws ILLEGAL_TRANSITION where that is an address that was removed
 */
export const requireStandingPlace = async (
  tx: Transaction,
  { id }: Pick<PaperSubscription, 'id'>,
  on: string,
): Promise<void> => {
  for (const { addressId, during } of await tx.placementsOfSubscriptions.load(id)) {
    const { until } = readDateRange(during);
    const isNeeded = addressId !== null && (until === null || until >= on);
    // Whoever removes it waits, and finds it needed.
    if (isNeeded && (await tx.addressRepository.lock(addressId))?.removedAt)
      throw refused('ILLEGAL_TRANSITION', 'Its address was removed: start another one', 'input', 'id');
  }
};
