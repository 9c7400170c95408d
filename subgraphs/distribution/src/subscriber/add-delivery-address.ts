import { requireFound, requireTextBetween } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AddDeliveryAddressInput } from '../generated/resolvers.ts';
import type { DeliveryAddress, PaperSubscriber } from './paper-subscriber.entity.ts';

/** Writes down one more address of a customer. */
export const addDeliveryAddress = async (
  tx: Transaction,
  input: AddDeliveryAddressInput,
): Promise<{ subscriber: PaperSubscriber; address: DeliveryAddress }> => {
  const organisationId = ownCompany(tx.viewer);
  const subscriber = requireFound(await tx.subscribers.load(input.subscriberId), 'input', 'subscriberId');
  const address = requireTextBetween(input.address, 3, 200, 'input', 'address');
  const id = uuidv7();
  const addressHash = tx.lookup('address', address);
  await tx.addressRepository.insert({
    ...{ id, organisationId, subscriberId: subscriber.id, address, addressHash },
  });
  return { subscriber, address: { id, organisationId } };
};
