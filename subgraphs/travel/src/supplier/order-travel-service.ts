import { refused, requireFound, requireId, requireMinor, requireText } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { Departure } from '../departure/departure.entity.ts';
import type { OrderTravelServiceInput } from '../generated/resolvers.ts';

/** Writes down what a supplier does for a departure, and what it costs. */
export const orderTravelService = async (
  tx: Transaction,
  input: OrderTravelServiceInput,
): Promise<Departure> => {
  const organisationId = ownCompany(tx.viewer);
  const departureId = requireId(input.departureId, 'input', 'departureId');
  const departure = requireFound(await tx.departureRepository.lock(departureId), 'input', 'departureId');
  const supplierId = requireId(input.supplierId, 'input', 'supplierId');
  requireFound(await tx.suppliers.load(supplierId), 'input', 'supplierId');
  if (['SETTLED', 'CANCELLED'].includes(departure.status))
    throw refused('ILLEGAL_TRANSITION', `The departure is ${departure.status}`, 'input', 'departureId');
  await tx.serviceRepository.insert({
    id: uuidv7(),
    organisationId,
    departureId,
    supplierId,
    description: requireText(input.description, 200, 'input', 'description'),
    costMinor: requireMinor(input.costMinor, { most: 100_000_000_000n }, 'input', 'costMinor'),
  });
  return departure;
};
