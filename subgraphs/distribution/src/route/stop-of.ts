import { refused, requireFound } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { DeliveryRoute, DeliveryStop } from './delivery-route.entity.ts';

/** A stop that may leave a locked route, and the ids of those that stay, in their order. */
export const stopOf = async (
  { stopRepository }: Transaction,
  route: DeliveryRoute,
  stopId: string,
): Promise<{ stop: DeliveryStop; others: readonly string[] }> => {
  const stops = await stopRepository.ofRoutes([route.id]);
  const stop = requireFound(
    stops.find(({ id }) => id === stopId.toLowerCase()),
    'input',
    'stopId',
  );
  if (stop.kind === 'STATION')
    throw refused('INVALID_INPUT', 'A route ends at its station', 'input', 'stopId');
  return { stop, others: stops.flatMap(({ id }) => (id === stop.id ? [] : [id])) };
};
