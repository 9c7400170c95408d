import type { FacilityBooking } from './facility-booking.entity.ts';

/** Whether a hold keeps its hall no longer, be it taken back already or not. */
export const hasLapsed = (
  { status, holdExpiresAt, holdLapsed }: Pick<FacilityBooking, 'status' | 'holdExpiresAt' | 'holdLapsed'>,
  now = new Date(),
): boolean => holdLapsed || (status === 'HELD' && holdExpiresAt !== null && holdExpiresAt <= now);

/** Whether the time that was asked for came before an answer. */
export const isOverdue = ({ status, startsAt }: FacilityBooking, now = new Date()): boolean =>
  status === 'REQUESTED' && startsAt <= now;
