import type { Viewer } from '@media-graph/service';
import { isId, lockVersion, refused } from '@media-graph/subgraph';
import { bookingScope } from './booking-scope.ts';
import { hasLapsed } from './change-booking.ts';
import type { FacilityBooking } from './facility-booking.entity.ts';
import type { FacilityBookingRepository } from './facility-booking.repository.ts';

/**
 * Locks a booking that the viewer may change, and before it the hall: always in this order, so that nobody waits in
 * a circle.
 *
 * @throws NOT_FOUND for what the viewer may not see, HOLD_EXPIRED, VERSION_CONFLICT
 */
export const lockBooking = async (
  bookings: FacilityBookingRepository,
  viewer: Viewer,
  input: { id: string; version: number },
): Promise<FacilityBooking> => {
  const [seen] = isId(input.id) ? await bookings.byIds([input.id]) : [];
  const isOthers =
    bookingScope(viewer) !== 'ALL' && seen?.organisationId !== viewer.organisation?.toLowerCase();
  if (!seen || isOthers)
    throw refused('NOT_FOUND', 'There is no such thing, or you may not see it', 'input', 'id');
  await bookings.lockHall(seen.facilityId);
  const [current] = await bookings.byIds([input.id]);
  if (current && hasLapsed(current, new Date()))
    throw refused('HOLD_EXPIRED', 'The hold has run out, and the hall is free again', 'input', 'id');
  return lockVersion(bookings, input);
};
