import { optionalText, requireFound, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AddDeliveryStopInput } from '../generated/resolvers.ts';
import { appendStop } from './append-stop.ts';
import type { DeliveryRoute } from './delivery-route.entity.ts';

/** Has a route stop at a subscriber's address. */
export const addDeliveryStop = async (
  tx: Transaction,
  input: AddDeliveryStopInput,
): Promise<DeliveryRoute> => {
  const route = await lockOwn(tx.viewer, tx.routeRepository, input);
  const { id: addressId } = requireFound(await tx.addresses.load(input.addressId), 'input', 'addressId');
  const note = optionalText(input.note, 200, 'input', 'note');
  await appendStop(tx, route, { kind: 'ADDRESS', addressId, note });
  return revise(tx.routeRepository, route, {});
};
