import { requireStep, type Transitions } from '@media-graph/subgraph';
import type { BookingStatus } from '../generated/resolvers.ts';
import type { FacilityBooking } from './facility-booking.entity.ts';

/** Where a booking may lead; what is rejected or cancelled stays so. */
export const bookingSteps: Transitions<BookingStatus> = {
  REQUESTED: ['HELD', 'CONFIRMED', 'REJECTED', 'CANCELLED'],
  HELD: ['CONFIRMED', 'REJECTED', 'CANCELLED'],
  CONFIRMED: ['CANCELLED'],
  REJECTED: [],
  CANCELLED: [],
};

/** Answers `to`, or throws ILLEGAL_TRANSITION. */
export const changeBooking = (from: BookingStatus, to: BookingStatus): BookingStatus =>
  requireStep(bookingSteps, from, to, 'input', 'id');

/** Whether a hold keeps its hall no longer, be it taken back already or not. */
export const hasLapsed = (
  { status, holdExpiresAt, holdLapsed }: Pick<FacilityBooking, 'status' | 'holdExpiresAt' | 'holdLapsed'>,
  now: Date,
): boolean => holdLapsed || (status === 'HELD' && holdExpiresAt !== null && holdExpiresAt <= now);
