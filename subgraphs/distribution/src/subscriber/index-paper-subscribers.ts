import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';

const atOnce = 1000;

/** Makes customers and carriers findable who were written down before there was a key. */
export const indexPaperSubscribers = async (tx: Transaction): Promise<{ indexed: number }> => {
  ownCompany(tx.viewer);
  const {
    subscriberContactRepository: contacts,
    carrierContactRepository: carriers,
    addressRepository: addresses,
    lookup,
  } = tx;
  const people = await contacts.withoutHash(atOnce);
  for (const { subscriberId, name, phone } of people)
    await contacts.update(subscriberId, {
      nameHash: lookup('name', name),
      phoneHash: lookup('phone', phone),
    });
  const drivers = await carriers.withoutHash(atOnce);
  for (const { carrierId, name, phone } of drivers)
    await carriers.update(carrierId, { nameHash: lookup('name', name), phoneHash: lookup('phone', phone) });
  const places = await addresses.withoutHash(atOnce);
  for (const { id, address } of places)
    await addresses.update(id, { addressHash: lookup('address', address) });
  return { indexed: people.length + drivers.length + places.length };
};
