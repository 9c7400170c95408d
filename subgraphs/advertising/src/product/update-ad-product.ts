import { amend, given, requireLocalized } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { UpdateAdProductInput } from '../generated/resolvers.ts';
import type { AdProduct } from './product.entity.ts';
import {
  readBasePrice,
  readCopyDays,
  readFlightDays,
  readLeadDays,
  readMinWords,
} from './read-product-terms.ts';

/** Says how a product is sold from now on, or takes it off sale; lines keep what was agreed. */
export const updateAdProduct = async (tx: Transaction, input: UpdateAdProductInput): Promise<AdProduct> => {
  const product = await lockOwn(tx.viewer, tx.productRepository, input);
  return amend(tx.productRepository, product, input, {
    name: given(input.name, (name) => requireLocalized(name, 100, 'input', 'name')),
    basePriceMinor: given(input.basePriceMinor, readBasePrice),
    leadDays: given(input.leadDays, readLeadDays),
    copyDeadlineDays: given(input.copyDeadlineDays, readCopyDays),
    minWords: given(input.minWords, readMinWords),
    isCreativeOptional: input.isCreativeOptional ?? undefined,
    ...readFlightDays(
      input.minFlightDays ?? product.minFlightDays,
      input.maxFlightDays ?? product.maxFlightDays,
    ),
  });
};
