import {
  addDays,
  refused,
  requireFound,
  requireId,
  requireMinor,
  requireText,
  todayInShanghai,
} from '@media-graph/subgraph';
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
  // Of a cancelled one, what suppliers keep is known late.
  if (departure.status === 'SETTLED')
    throw refused('ILLEGAL_TRANSITION', 'The departure is settled', 'input', 'departureId');
  const today = todayInShanghai();
  const orderedOn = input.orderedOn ?? today;
  if (orderedOn > today || orderedOn < addDays(today, -731))
    throw refused('INVALID_INPUT', 'This is a day of the two years up to today', 'input', 'orderedOn');
  await tx.serviceRepository.insert({
    id: uuidv7(),
    organisationId,
    departureId,
    supplierId,
    description: requireText(input.description, 200, 'input', 'description'),
    orderedOn,
    costMinor: requireMinor(input.costMinor, { most: 100_000_000_000n }, 'input', 'costMinor'),
  });
  return departure;
};
