import { requireLocalized } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RegisterTravelSupplierInput } from '../generated/resolvers.ts';
import type { TravelSupplier } from './travel-supplier.entity.ts';

/** Writes down who does something for departures. */
export const registerTravelSupplier = async (
  tx: Transaction,
  { name, kind }: RegisterTravelSupplierInput,
): Promise<TravelSupplier | null> => {
  const organisationId = ownCompany(tx.viewer);
  const id = uuidv7();
  const written = requireLocalized(name, 120, 'input', 'name');
  await tx.supplierRepository.insert({ id, organisationId, name: written, kind });
  return tx.suppliers.load(id);
};
