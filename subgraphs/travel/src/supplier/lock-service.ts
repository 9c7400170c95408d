import { refused, requireFound, requireId } from '@media-graph/subgraph';
import { lockOwn, ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { Departure } from '../departure/departure.entity.ts';
import type { TravelService } from './travel-supplier.entity.ts';

type Seen = { readonly id: string; readonly version: number };
type Locked = { readonly service: TravelService; readonly departure: Departure };

/** Locks a service for a change, its departure first. */
export const lockServiceOfDeparture = async (tx: Transaction, input: Seen): Promise<Locked> => {
  ownCompany(tx.viewer);
  const { departureId } = requireFound(
    await tx.services.load(requireId(input.id, 'input', 'id')),
    ...['input', 'id'],
  );
  const departure = requireFound(await tx.departureRepository.lock(departureId), 'input', 'id');
  return { service: await lockOwn(tx.viewer, tx.serviceRepository, input), departure };
};

/** As `lockServiceOfDeparture`, for what is no longer changed once the departure is settled. */
export const lockService = async (tx: Transaction, input: Seen): Promise<TravelService> => {
  const { service, departure } = await lockServiceOfDeparture(tx, input);
  if (departure.status === 'SETTLED')
    throw refused(
      'ILLEGAL_TRANSITION',
      'The departure is settled: correct the cost, or open its settlement again',
      ...['input', 'id'],
    );
  return service;
};
