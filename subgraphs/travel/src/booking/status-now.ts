import type { BookingStatus } from './booking-transitions.ts';
import type { TourBooking } from './tour-booking.entity.ts';

/** The status as it reads now: a hold without a deposit that ran out is EXPIRED, although nobody has cleared it away yet. */
export const statusNow = (
  { status, holdExpiresAt, paidMinor }: Pick<TourBooking, 'status' | 'holdExpiresAt' | 'paidMinor'>,
  now = new Date(),
): BookingStatus =>
  status === 'ON_HOLD' && paidMinor === 0n && holdExpiresAt.getTime() <= now.getTime() ? 'EXPIRED' : status;
