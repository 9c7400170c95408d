import { amend } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RemoveDeliveryStopInput } from '../generated/resolvers.ts';
import type { DeliveryRoute } from './delivery-route.entity.ts';
import { stopOf } from './stop-of.ts';

/** Has a route stop at a place no longer. */
export const removeDeliveryStop = async (
  tx: Transaction,
  input: RemoveDeliveryStopInput,
): Promise<DeliveryRoute> => {
  const route = await lockOwn(tx.viewer, tx.routeRepository, input);
  const { stop, others } = await stopOf(tx, route, input.stopId);
  await tx.stopRepository.delete(stop.id);
  await tx.stopRepository.resequence(route.id, others);
  return amend(tx.routeRepository, route, input);
};
