import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { DeliveryRoute, DeliveryStop } from './delivery-route.entity.ts';

type Place = Pick<DeliveryStop, 'kind'> & Partial<Pick<DeliveryStop, 'addressId' | 'outletId' | 'note'>>;

/** Has `put` write a stop at the end of a locked route, and leaves it before the station, where what is left is handed over. */
export const putAtEnd = async (
  { stopRepository }: Transaction,
  { id: routeId }: DeliveryRoute,
  stopId: string,
  put: (sequence: number) => Promise<unknown>,
): Promise<void> => {
  const stops = await stopRepository.ofRoutes([routeId]);
  await put((stops.at(-1)?.sequence ?? 0) + 1);
  const idsOf = (some: readonly DeliveryStop[]) => some.map((stop) => stop.id);
  const station = stops.filter(({ kind }) => kind === 'STATION');
  if (station.length > 0)
    await stopRepository.resequence(routeId, [
      ...idsOf(stops.filter(({ kind }) => kind !== 'STATION')),
      stopId,
      ...idsOf(station),
    ]);
};

/** Adds a stop to a locked route: the last one, but before the station. */
export const appendStop = (tx: Transaction, route: DeliveryRoute, place: Place): Promise<void> => {
  const id = uuidv7();
  const { organisationId, id: routeId } = route;
  return putAtEnd(tx, route, id, (sequence) =>
    tx.stopRepository.insert({ id, organisationId, routeId, sequence, ...place }),
  );
};
