import type { BookingStatus } from './booking-transitions.ts';
import type { TourBooking } from './tour-booking.entity.ts';

/** The status as it reads now: a hold that ran out is EXPIRED, although nobody has cleared it away yet. */
export const statusNow = (
  { status, holdExpiresAt }: Pick<TourBooking, 'status' | 'holdExpiresAt'>,
  now = new Date(),
): BookingStatus => (status === 'ON_HOLD' && holdExpiresAt.getTime() <= now.getTime() ? 'EXPIRED' : status);
