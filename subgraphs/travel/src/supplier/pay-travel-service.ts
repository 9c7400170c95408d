import { refused, requireFound, requireId, todayInShanghai } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { PayTravelServiceInput } from '../generated/resolvers.ts';
import { owedFor } from './owed-for.ts';
import type { TravelService } from './travel-supplier.entity.ts';

/** Writes down that a service was paid, once; and after a correction the difference, whichever way it went. */
export const payTravelService = async (
  tx: Transaction,
  input: PayTravelServiceInput,
): Promise<TravelService> => {
  ownCompany(tx.viewer);
  const service = await tx.serviceRepository.lock(requireId(input.id, 'input', 'id'));
  const { id, paidOn, orderedOn, version } = requireFound(service, 'input', 'id');
  if (paidOn && owedFor(service!) === 0n)
    throw refused('ILLEGAL_TRANSITION', `It was paid on ${paidOn}`, 'input', 'id');
  if (input.paidOn > todayInShanghai())
    throw refused('INVALID_INPUT', 'This lies in the future', 'input', 'paidOn');
  if (input.paidOn < orderedOn)
    throw refused('INVALID_INPUT', `It was ordered on ${orderedOn}`, 'input', 'paidOn');
  await tx.serviceRepository.update(id, {
    paidOn: input.paidOn,
    version: version + 1,
    updatedAt: new Date(),
  });
  return tx.serviceRepository.findOneByOrFail({ id });
};
