import { amend, lockPair, refused } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { MoveDeliveryStopInput } from '../generated/resolvers.ts';
import { putAtEnd } from './append-stop.ts';
import type { DeliveryRoute } from './delivery-route.entity.ts';
import { stopOf } from './stop-of.ts';

type Routes = { readonly from: DeliveryRoute; readonly to: DeliveryRoute };

/** Gives a stop to another route, where it comes before the station. */
export const moveDeliveryStop = async (tx: Transaction, input: MoveDeliveryStopInput): Promise<Routes> => {
  if (input.id.toLowerCase() === input.toRouteId.toLowerCase())
    throw refused('INVALID_INPUT', 'The stop is on this route', 'input', 'toRouteId');
  const [from, to] = await lockPair((seen) => lockOwn(tx.viewer, tx.routeRepository, seen), input, {
    ...{ id: input.toRouteId, version: input.toRouteVersion },
  });
  const { stop, others } = await stopOf(tx, from, input.stopId);
  await putAtEnd(tx, to, stop.id, (sequence) =>
    tx.stopRepository.update(stop.id, { routeId: to.id, sequence }),
  );
  await tx.stopRepository.resequence(from.id, others);
  return {
    from: await amend(tx.routeRepository, from, input),
    to: await amend(tx.routeRepository, to, input),
  };
};
