import { amend, given, requireLocalized, requireText, requireTimeOfDay } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import { foundBy } from '../company/found-by.ts';
import type { Transaction } from '../context.ts';
import type { UpdateDeliveryRouteInput } from '../generated/resolvers.ts';
import type { DeliveryRoute } from './delivery-route.entity.ts';

/** Says what a route is now, or ends it; runs that are planned keep their deadline. */
export const updateDeliveryRoute = async (
  tx: Transaction,
  input: UpdateDeliveryRouteInput,
): Promise<DeliveryRoute> => {
  const route = await lockOwn(tx.viewer, tx.routeRepository, input);
  const name = given(input.name, (text) => requireLocalized(text, 100, 'input', 'name'));
  const station = given(input.station, (text) => requireText(text, 100, 'input', 'station'));
  return amend(tx.routeRepository, route, input, {
    ...{ name, station, foundBy: foundBy(name ?? route.name, route.code, station ?? route.station) },
    deadline: given(input.deadline, (deadline) => `${requireTimeOfDay(deadline, 'input', 'deadline')}:00`),
  });
};
