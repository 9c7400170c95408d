import { given, optionalId, requireLocalized, requireSlug } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CreateAdProductInput } from '../generated/resolvers.ts';
import type { AdProduct } from './product.entity.ts';
import {
  readBasePrice,
  readCopyDays,
  readFlightDays,
  readLeadDays,
  readMinWords,
} from './read-product-terms.ts';

/** Puts something on the list of what is sold; whether a medium is sold so, the table's constraints say. */
export const createAdProduct = async (
  tx: Transaction,
  { idempotencyKey: _key, ...input }: CreateAdProductInput,
): Promise<AdProduct> => {
  const organisationId = ownCompany(tx.viewer);
  const id = uuidv7();
  await tx.productRepository.insert({
    ...input,
    id,
    organisationId,
    code: requireSlug(input.code, 60, 'input', 'code'),
    name: requireLocalized(input.name, 100, 'input', 'name'),
    basePriceMinor: readBasePrice(input.basePriceMinor),
    slotSize: input.slotSize ?? null,
    heading: input.heading ?? null,
    minWords: given(input.minWords, readMinWords) ?? null,
    channelId: optionalId(input.channelId, 'input', 'channelId'),
    leadDays: readLeadDays(input.leadDays!),
    copyDeadlineDays: readCopyDays(input.copyDeadlineDays!),
    ...readFlightDays(input.minFlightDays!, input.maxFlightDays!),
  });
  return tx.productRepository.findOneByOrFail({ id });
};
