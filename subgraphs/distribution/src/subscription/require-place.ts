import { refused, requireFound } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { DeliveryPlaceInput } from '../generated/resolvers.ts';
import type { DeliveryPlacement } from './paper-subscription.entity.ts';

const wrong = (message: string, ...field: string[]) =>
  refused('INVALID_INPUT', message, 'input', 'place', ...field);

/** A place for this subscriber: an own address, or for PICKUP an outlet. @throws INVALID_INPUT or NOT_FOUND */
export const requirePlace = async (
  { addresses, outlets }: Transaction,
  { delivery = 'CARRIER', addressId, outletId }: DeliveryPlaceInput,
  subscriberId: string,
): Promise<Pick<DeliveryPlacement, 'delivery' | 'addressId' | 'outletId'>> => {
  const [asked, other] = delivery === 'PICKUP' ? [outletId, addressId] : [addressId, outletId];
  if (asked == null || other != null) throw wrong('PICKUP takes an outlet, the others take an address');
  if (delivery === 'PICKUP') {
    const outlet = requireFound(await outlets.load(asked), 'input', 'place', 'outletId');
    return { delivery, outletId: outlet.id, addressId: null };
  }
  const address = requireFound(await addresses.load(asked), 'input', 'place', 'addressId');
  if (address.subscriberId !== subscriberId)
    throw wrong('This is the address of another subscriber', 'addressId');
  return { delivery, addressId: address.id, outletId: null };
};
