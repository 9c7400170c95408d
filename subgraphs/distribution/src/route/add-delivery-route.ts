import {
  requireCode,
  requireFound,
  requireLocalized,
  requireText,
  requireTimeOfDay,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import { foundBy } from '../company/found-by.ts';
import type { Transaction } from '../context.ts';
import type { AddDeliveryRouteInput } from '../generated/resolvers.ts';
import { appendStop } from './append-stop.ts';
import type { DeliveryRoute } from './delivery-route.entity.ts';

/** Opens a route that has only its station yet. */
export const addDeliveryRoute = async (
  tx: Transaction,
  input: AddDeliveryRouteInput,
): Promise<DeliveryRoute> => {
  const organisationId = ownCompany(tx.viewer);
  const carrier = requireFound(await tx.carriers.load(input.carrierId), 'input', 'carrierId');
  const id = uuidv7();
  const code = requireCode(input.code, 2, 20, 'input', 'code');
  const name = requireLocalized(input.name, 100, 'input', 'name');
  const station = requireText(input.station, 100, 'input', 'station');
  await tx.routeRepository.insert({
    ...{ id, organisationId, code, name, station, carrierId: carrier.id },
    foundBy: foundBy(name, code, station),
    deadline: requireTimeOfDay(input.deadline, 'input', 'deadline'),
  });
  const route = requireFound(await tx.routes.load(id));
  await appendStop(tx, route, { kind: 'STATION' });
  return route;
};
