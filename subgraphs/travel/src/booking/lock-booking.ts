import { isId, requireFound } from '@media-graph/subgraph';
import { lockOwn, ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { Departure } from '../departure/departure.entity.ts';
import type { TourBooking } from './tour-booking.entity.ts';

/** Locks a booking for a change, its departure before it: everybody locks in this order, so that none waits in a ring. */
export const lockBooking = async (
  tx: Transaction,
  input: { readonly id: string; readonly version: number },
): Promise<{ booking: TourBooking; departure: Departure }> => {
  ownCompany(tx.viewer);
  const { departureId } = requireFound(
    isId(input.id) ? await tx.bookings.load(input.id) : null,
    'input',
    'id',
  );
  const departure = requireFound(await tx.departureRepository.lock(departureId), 'input', 'id');
  return { booking: await lockOwn(tx.viewer, tx.bookingRepository, input), departure };
};
