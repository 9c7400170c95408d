import { amend, given, requireLocalized } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { UpdateTravelSupplierInput } from '../generated/resolvers.ts';
import type { TravelSupplier } from './travel-supplier.entity.ts';

/** Says who a supplier is now, or ends the business with it; what is owed stays owed. */
export const updateTravelSupplier = async (
  tx: Transaction,
  input: UpdateTravelSupplierInput,
): Promise<TravelSupplier> =>
  amend(tx.supplierRepository, await lockOwn(tx.viewer, tx.supplierRepository, input), input, {
    name: given(input.name, (name) => requireLocalized(name, 120, 'input', 'name')),
    kind: input.kind ?? undefined,
  });
