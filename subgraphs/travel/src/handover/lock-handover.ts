import { isId, requireFound } from '@media-graph/subgraph';
import { lockOwn, ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';

/** Locks a handover for a change, its departure before it: everybody locks in this order. */
export const lockHandover = async (
  tx: Transaction,
  input: { readonly id: string; readonly version: number },
) => {
  ownCompany(tx.viewer);
  const { departureId } = requireFound(
    isId(input.id) ? await tx.handovers.load(input.id) : null,
    ...['input', 'id'],
  );
  const departure = requireFound(await tx.departureRepository.lock(departureId), 'input', 'id');
  return { departure, handover: await lockOwn(tx.viewer, tx.handoverRepository, input) };
};
