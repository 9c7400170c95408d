import { requireFound, requireId } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { StoredAddress } from './paper-subscriber.entity.ts';

/** Locks an address that somebody may still get a paper at. @throws NOT_FOUND also for one that was removed */
export const lockAddress = async (tx: Transaction, addressId: string): Promise<StoredAddress> => {
  const found = await tx.addressRepository.lock(requireId(addressId, 'input', 'addressId'));
  return requireFound(found?.removedAt === null ? found : null, 'input', 'addressId');
};
