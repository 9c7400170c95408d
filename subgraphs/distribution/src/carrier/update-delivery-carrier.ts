import { amend, given, requirePhone, requireText } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { UpdateDeliveryCarrierInput } from '../generated/resolvers.ts';
import type { DeliveryCarrier } from './delivery-carrier.entity.ts';
import { readCopyRate } from './read-copy-rate.ts';

/** Says who a carrier is and what is paid from now on, or lets the carrier go; runs keep the rate of their planning. */
export const updateDeliveryCarrier = async (
  tx: Transaction,
  input: UpdateDeliveryCarrierInput,
): Promise<DeliveryCarrier> => {
  const carrier = await lockOwn(tx.viewer, tx.carrierRepository, input);
  const { name, phone } = input;
  const contact = {
    ...(name != null && { name: requireText(name, 60, 'input', 'name'), nameHash: tx.lookup('name', name) }),
    ...(phone != null && {
      ...{ phone: requirePhone(phone, 'input', 'phone'), phoneHash: tx.lookup('phone', phone) },
    }),
  };
  if (Object.keys(contact).length > 0) await tx.carrierContactRepository.update(carrier.id, contact);
  return amend(tx.carrierRepository, carrier, input, {
    copyRateMinor: given(input.copyRateMinor, readCopyRate),
  });
};
