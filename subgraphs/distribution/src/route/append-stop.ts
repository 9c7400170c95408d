import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { DeliveryRoute, DeliveryStop } from './delivery-route.entity.ts';

type Place = Pick<DeliveryStop, 'kind'> & Partial<Pick<DeliveryStop, 'addressId' | 'outletId' | 'note'>>;

/** Adds a stop to a locked route: the last one, but before the station, where what is left is handed over. */
export const appendStop = async (
  { stopRepository }: Transaction,
  { id: routeId, organisationId }: DeliveryRoute,
  place: Place,
): Promise<void> => {
  const stops = await stopRepository.ofRoutes([routeId]);
  const id = uuidv7();
  const sequence = (stops.at(-1)?.sequence ?? 0) + 1;
  await stopRepository.insert({ id, organisationId, routeId, sequence, ...place });
  const idsOf = (some: readonly DeliveryStop[]) => some.map((stop) => stop.id);
  const station = stops.filter(({ kind }) => kind === 'STATION');
  if (station.length > 0)
    await stopRepository.resequence(routeId, [
      ...idsOf(stops.filter(({ kind }) => kind !== 'STATION')),
      id,
      ...idsOf(station),
    ]);
};
