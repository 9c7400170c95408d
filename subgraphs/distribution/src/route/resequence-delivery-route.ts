import { refused, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ResequenceDeliveryRouteInput } from '../generated/resolvers.ts';
import type { DeliveryRoute } from './delivery-route.entity.ts';

/** Puts the stops of a route in another order. */
export const resequenceDeliveryRoute = async (
  tx: Transaction,
  input: ResequenceDeliveryRouteInput,
): Promise<DeliveryRoute> => {
  const route = await lockOwn(tx.viewer, tx.routeRepository, input);
  const stops = await tx.stopRepository.ofRoutes([route.id]);
  const wanted = new Set(input.stopIds.map((id) => id.toLowerCase()));
  const isEach = wanted.size === input.stopIds.length && wanted.size === stops.length;
  if (!isEach || !stops.every(({ id }) => wanted.has(id)))
    throw refused('INVALID_INPUT', 'Name every stop of the route once', 'input', 'stopIds');
  await tx.stopRepository.resequence(route.id, [...wanted]);
  return revise(tx.routeRepository, route, {});
};
