import { requireFound, requireId, requireTextBetween, revise } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CorrectDeliveryAddressInput } from '../generated/resolvers.ts';
import type { DeliveryAddress } from './paper-subscriber.entity.ts';

/** Puts right how an address is written. */
export const correctDeliveryAddress = async (
  tx: Transaction,
  input: CorrectDeliveryAddressInput,
): Promise<{ address: DeliveryAddress }> => {
  const organisationId = ownCompany(tx.viewer);
  const id = requireId(input.addressId, 'input', 'addressId');
  const stored = requireFound(await tx.addressRepository.lock(id), 'input', 'addressId');
  requireFound(await tx.subscriberContacts.load(stored.subscriberId), 'input', 'addressId');
  const address = requireTextBetween(input.address, 3, 200, 'input', 'address');
  await revise(tx.addressRepository, stored, { address, addressHash: tx.lookup('address', address) });
  return { address: { id, organisationId } };
};
