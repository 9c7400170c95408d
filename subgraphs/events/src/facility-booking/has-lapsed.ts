import type { FacilityBooking } from './facility-booking.entity.ts';

/** Whether a hold keeps its hall no longer, be it taken back already or not. */
export const hasLapsed = (
  { status, holdExpiresAt, holdLapsed }: Pick<FacilityBooking, 'status' | 'holdExpiresAt' | 'holdLapsed'>,
  now = new Date(),
): boolean => holdLapsed || (status === 'HELD' && holdExpiresAt !== null && holdExpiresAt <= now);
