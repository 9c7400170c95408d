import { requireCode, requirePhone, requireText } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AddDeliveryCarrierInput } from '../generated/resolvers.ts';
import type { DeliveryCarrier } from './delivery-carrier.entity.ts';
import { readCopyRate } from './read-copy-rate.ts';

/** Writes down a carrier; who that is stands in a table of its own. */
export const addDeliveryCarrier = async (
  tx: Transaction,
  input: AddDeliveryCarrierInput,
): Promise<DeliveryCarrier | null> => {
  const organisationId = ownCompany(tx.viewer);
  const id = uuidv7();
  const name = requireText(input.name, 60, 'input', 'name');
  const phone = requirePhone(input.phone, 'input', 'phone');
  await tx.carrierRepository.insert({
    id,
    organisationId,
    code: requireCode(input.code, 2, 20, 'input', 'code'),
    copyRateMinor: readCopyRate(input.copyRateMinor),
  });
  await tx.carrierContactRepository.insert({
    ...{ carrierId: id, organisationId, name, phone },
    ...{ nameHash: tx.lookup('name', name), phoneHash: tx.lookup('phone', phone) },
  });
  return tx.carriers.load(id);
};
