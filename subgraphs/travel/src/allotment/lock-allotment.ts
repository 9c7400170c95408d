import { isId, requireFound } from '@media-graph/subgraph';
import { lockOwn, ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import { lockOpenDeparture } from './lock-open-departure.ts';

/** Locks a room or a vehicle for a change, its departure before it: everybody locks in this order. */
export const lockAllotment = async (
  tx: Transaction,
  input: { readonly id: string; readonly version: number },
) => {
  ownCompany(tx.viewer);
  const { departureId } = requireFound(
    isId(input.id) ? await tx.allotments.load(input.id) : null,
    ...['input', 'id'],
  );
  const departure = await lockOpenDeparture(tx, departureId, 'id');
  return { departure, allotment: await lockOwn(tx.viewer, tx.allotmentRepository, input) };
};
