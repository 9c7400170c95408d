import { requireFound, requireTextBetween, revise } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CorrectDeliveryAddressInput } from '../generated/resolvers.ts';
import { lockAddress } from './lock-address.ts';
import type { DeliveryAddress } from './paper-subscriber.entity.ts';

/** Puts right how an address is written. */
export const correctDeliveryAddress = async (
  tx: Transaction,
  input: CorrectDeliveryAddressInput,
): Promise<{ address: DeliveryAddress }> => {
  const organisationId = ownCompany(tx.viewer);
  const stored = await lockAddress(tx, input.addressId);
  requireFound(await tx.subscriberContacts.load(stored.subscriberId), 'input', 'addressId');
  const address = requireTextBetween(input.address, 3, 200, 'input', 'address');
  await revise(tx.addressRepository, stored, { address, addressHash: tx.lookup('address', address) });
  return { address: { id: stored.id, organisationId } };
};
