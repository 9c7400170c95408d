import { revise } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RemoveDeliveryAddressInput } from '../generated/resolvers.ts';
import { lockAddress } from './lock-address.ts';
import type { PaperSubscriber } from './paper-subscriber.entity.ts';

/** Deletes what an address says at which nobody gets a paper any more; the database looks whether that is so. */
export const removeDeliveryAddress = async (
  tx: Transaction,
  input: RemoveDeliveryAddressInput,
): Promise<PaperSubscriber | null> => {
  ownCompany(tx.viewer);
  const stored = await lockAddress(tx, input.addressId);
  await revise(tx.addressRepository, stored, { address: '***', addressHash: null, removedAt: new Date() });
  return tx.subscribers.load(stored.subscriberId);
};
