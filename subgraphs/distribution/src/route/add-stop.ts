import { uuidv7 } from 'uuidv7';
import type { DataSources } from '../context.ts';
import type { DeliveryRoute, RouteStop } from './delivery-route.entity.ts';

type Place = Pick<RouteStop, 'kind'> & Partial<Pick<RouteStop, 'addressId' | 'outletId' | 'note'>>;

/** Adds a stop to a locked route: the last one, but before the station, where what is left is handed over. */
export const addStop = async (
  { id: routeId, organisationId }: DeliveryRoute,
  place: Place,
  { routeStopRepository }: Pick<DataSources, 'routeStopRepository'>,
): Promise<void> => {
  const stops = await routeStopRepository.ofRoutes([routeId]);
  const id = uuidv7();
  const sequence = (stops.at(-1)?.sequence ?? 0) + 1;
  await routeStopRepository.insert({ id, organisationId, routeId, sequence, ...place });
  const idsOf = (some: readonly RouteStop[]) => some.map((stop) => stop.id);
  const station = stops.filter(({ kind }) => kind === 'STATION');
  if (station.length > 0)
    await routeStopRepository.resequence(routeId, [
      ...idsOf(stops.filter(({ kind }) => kind !== 'STATION')),
      id,
      ...idsOf(station),
    ]);
};
