import { requireCode, requirePhone, requireText, requireTextBetween } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RegisterPaperSubscriberInput } from '../generated/resolvers.ts';
import type { PaperSubscriber } from './paper-subscriber.entity.ts';

/** Writes down a customer; who that is and where stands in tables of their own. */
export const registerPaperSubscriber = async (
  tx: Transaction,
  input: RegisterPaperSubscriberInput,
): Promise<PaperSubscriber | null> => {
  const organisationId = ownCompany(tx.viewer);
  const id = uuidv7();
  const reference = requireCode(input.reference, 2, 30, 'input', 'reference');
  const name = requireText(input.name, 60, 'input', 'name');
  const phone = requirePhone(input.phone, 'input', 'phone');
  const address = requireTextBetween(input.address, 3, 200, 'input', 'address');
  await tx.subscriberRepository.insert({ id, organisationId, reference, kind: input.kind! });
  await tx.subscriberContactRepository.insert({
    ...{ subscriberId: id, organisationId, name, phone },
    ...{ nameHash: tx.lookup('name', name), phoneHash: tx.lookup('phone', phone) },
  });
  const addressHash = tx.lookup('address', address);
  await tx.addressRepository.insert({ id: uuidv7(), organisationId, subscriberId: id, address, addressHash });
  return tx.subscribers.load(id);
};
