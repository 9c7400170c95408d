import {
  optionalId,
  requireBetween,
  requireLocalized,
  requireMinor,
  requireSlug,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CreateAdProductInput } from '../generated/resolvers.ts';
import type { AdProduct } from './product.entity.ts';

/** Puts something on the list of what is sold; whether a medium is sold so, the table's constraints say. */
export const createAdProduct = async (
  tx: Transaction,
  { idempotencyKey: _key, ...input }: CreateAdProductInput,
): Promise<AdProduct> => {
  const organisationId = ownCompany(tx.viewer);
  const id = uuidv7();
  const minFlightDays = requireBetween(input.minFlightDays!, 1, 366, 'input', 'minFlightDays');
  await tx.productRepository.insert({
    ...input,
    id,
    organisationId,
    code: requireSlug(input.code, 60, 'input', 'code'),
    name: requireLocalized(input.name, 100, 'input', 'name'),
    basePriceMinor: requireMinor(input.basePriceMinor, {}, 'input', 'basePriceMinor'),
    slotSize: input.slotSize ?? null,
    channelId: optionalId(input.channelId, 'input', 'channelId'),
    leadDays: requireBetween(input.leadDays!, 0, 365, 'input', 'leadDays'),
    copyDeadlineDays: requireBetween(input.copyDeadlineDays!, 0, 60, 'input', 'copyDeadlineDays'),
    minFlightDays,
    maxFlightDays: requireBetween(input.maxFlightDays!, minFlightDays, 366, 'input', 'maxFlightDays'),
  });
  return tx.productRepository.findOneByOrFail({ id });
};
