import { refused, requireFound } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { PlaceInput } from '../generated/resolvers.ts';

/** Checks that a place is one for this subscriber: an own address, or for PICKUP an outlet. */
export const findPlace = async (
  { delivery = 'CARRIER', addressId, outletId }: PlaceInput,
  subscriberId: string,
  { addresses, outlets }: Pick<DataSources, 'addresses' | 'outlets'>,
) => {
  const asked = delivery === 'PICKUP' ? [outletId, addressId] : [addressId, outletId];
  if (!asked[0] || asked[1])
    throw refused('INVALID_INPUT', 'PICKUP takes an outlet, the others take an address', 'input', 'place');
  if (delivery === 'PICKUP') {
    const outlet = requireFound(await outlets.load(asked[0]), 'input', 'place', 'outletId');
    return { delivery, outletId: outlet.id, addressId: null };
  }
  const address = requireFound(await addresses.load(asked[0]), 'input', 'place', 'addressId');
  if (address.subscriberId !== subscriberId)
    throw refused(
      'INVALID_INPUT',
      'This is the address of another subscriber',
      'input',
      'place',
      'addressId',
    );
  return { delivery, addressId: address.id, outletId: null };
};
