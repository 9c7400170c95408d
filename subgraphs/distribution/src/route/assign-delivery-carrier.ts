import { requireFound, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AssignDeliveryCarrierInput } from '../generated/resolvers.ts';
import type { DeliveryRoute } from './delivery-route.entity.ts';

/** Gives a route to another carrier. */
export const assignDeliveryCarrier = async (
  tx: Transaction,
  input: AssignDeliveryCarrierInput,
): Promise<DeliveryRoute> => {
  const route = await lockOwn(tx.viewer, tx.routeRepository, input);
  const { id: carrierId } = requireFound(await tx.carriers.load(input.carrierId), 'input', 'carrierId');
  return revise(tx.routeRepository, route, { carrierId });
};
