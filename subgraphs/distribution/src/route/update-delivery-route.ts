import { amend, given, requireLocalized, requireText, requireTimeOfDay } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { UpdateDeliveryRouteInput } from '../generated/resolvers.ts';
import type { DeliveryRoute } from './delivery-route.entity.ts';

/** Says what a route is now, or ends it; runs that are planned keep their deadline. */
export const updateDeliveryRoute = async (
  tx: Transaction,
  input: UpdateDeliveryRouteInput,
): Promise<DeliveryRoute> =>
  amend(tx.routeRepository, await lockOwn(tx.viewer, tx.routeRepository, input), input, {
    name: given(input.name, (name) => requireLocalized(name, 100, 'input', 'name')),
    station: given(input.station, (station) => requireText(station, 100, 'input', 'station')),
    deadline: given(input.deadline, (deadline) => `${requireTimeOfDay(deadline, 'input', 'deadline')}:00`),
  });
