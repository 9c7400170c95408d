import type { FacilityBooking } from './facility-booking.entity.ts';

/** Whether a hold keeps its hall no longer, be it taken back already or not. */
export const hasLapsed = ({
  status,
  holdExpiresAt,
  holdLapsed,
}: Pick<FacilityBooking, 'status' | 'holdExpiresAt' | 'holdLapsed'>): boolean =>
  holdLapsed || (status === 'HELD' && holdExpiresAt !== null && holdExpiresAt <= new Date());

/** Whether the time that was asked for came before an answer. */
export const isOverdue = ({ status, startsAt }: FacilityBooking): boolean =>
  status === 'REQUESTED' && startsAt <= new Date();
