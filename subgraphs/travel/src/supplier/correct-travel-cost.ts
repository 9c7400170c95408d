import {
  refused,
  requireDate,
  requireMinor,
  requireTextBetween,
  revise,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { CorrectTravelCostInput } from '../generated/resolvers.ts';
import { lockServiceOfDeparture } from './lock-service.ts';
import type { TravelService } from './travel-supplier.entity.ts';

const most = 100_000_000_000n;

/** Enters by how much a supplier's bill differs once the cost stands in the books; PostgreSQL says when that is. */
export const correctTravelCost = async (
  tx: Transaction,
  input: CorrectTravelCostInput,
): Promise<TravelService> => {
  const { service } = await lockServiceOfDeparture(tx, input);
  const { id: serviceId, organisationId } = service;
  const amountMinor = requireMinor(input.amountMinor, { least: -most, most }, 'input', 'amountMinor');
  if (amountMinor === 0n) throw refused('INVALID_INPUT', 'This changes nothing', 'input', 'amountMinor');
  await tx.costCorrectionRepository.insert({
    ...{ id: uuidv7(), organisationId, serviceId, amountMinor },
    correctedOn: requireDate(input.correctedOn ?? todayInShanghai(), 'input', 'correctedOn'),
    reason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
  await revise(tx.serviceRepository, service, {});
  return tx.serviceRepository.findOneByOrFail({ id: serviceId });
};
