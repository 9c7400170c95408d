import { amend, refused } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { MoveDeliveryStopInput } from '../generated/resolvers.ts';
import { putAtEnd } from './append-stop.ts';
import type { DeliveryRoute } from './delivery-route.entity.ts';
import { stopOf } from './stop-of.ts';

type Routes = { readonly from: DeliveryRoute; readonly to: DeliveryRoute };

/** Always in one order, so that two moves in opposite directions do not wait for each other. */
const lockBoth = async (tx: Transaction, input: MoveDeliveryStopInput): Promise<Routes> => {
  const wanted = { id: input.toRouteId, version: input.toRouteVersion };
  const isFirst = input.id.toLowerCase() < wanted.id.toLowerCase();
  const one = await lockOwn(tx.viewer, tx.routeRepository, isFirst ? input : wanted);
  const other = await lockOwn(tx.viewer, tx.routeRepository, isFirst ? wanted : input);
  return isFirst ? { from: one, to: other } : { from: other, to: one };
};

/** Gives a stop to another route, where it comes before the station. */
export const moveDeliveryStop = async (tx: Transaction, input: MoveDeliveryStopInput): Promise<Routes> => {
  if (input.id.toLowerCase() === input.toRouteId.toLowerCase())
    throw refused('INVALID_INPUT', 'The stop is on this route', 'input', 'toRouteId');
  const { from, to } = await lockBoth(tx, input);
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
