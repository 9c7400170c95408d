import { refused, requireFound } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { Departure } from '../departure/departure.entity.ts';

/** Locks a departure of the own company whose lists may still change: one that is neither back nor called off. */
export const lockOpenDeparture = async (tx: Transaction, id: string, field: string): Promise<Departure> => {
  const departure = requireFound(await tx.departureRepository.lock(id), 'input', field);
  if (['COMPLETED', 'SETTLED', 'CANCELLED'].includes(departure.status))
    throw refused('ILLEGAL_TRANSITION', `The departure is ${departure.status}`, 'input', field);
  return departure;
};
