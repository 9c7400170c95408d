import { refused, requireFound, requireId } from '@media-graph/subgraph';
import { lockOwn, ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { TravelService } from './travel-supplier.entity.ts';

/** Locks a service for a change, its departure first; once that is settled, nothing of it changes. */
export const lockService = async (
  tx: Transaction,
  input: { readonly id: string; readonly version: number },
): Promise<TravelService> => {
  ownCompany(tx.viewer);
  const { departureId } = requireFound(
    await tx.services.load(requireId(input.id, 'input', 'id')),
    ...['input', 'id'],
  );
  const departure = requireFound(await tx.departureRepository.lock(departureId), 'input', 'id');
  if (departure.status === 'SETTLED')
    throw refused('ILLEGAL_TRANSITION', 'The departure is settled: open its settlement again', 'input', 'id');
  return lockOwn(tx.viewer, tx.serviceRepository, input);
};
