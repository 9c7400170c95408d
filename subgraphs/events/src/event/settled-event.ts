import type { FacilityBooking } from '../facility-booking/facility-booking.entity.ts';
import type { NewsAssignment } from '../news-assignment/news-assignment.entity.ts';
import type { Event } from './event.entity.ts';

/** An event as it is now, what was changed with it, and how many registrations there are to tell of it. */
export type SettledEvent = {
  event: Event;
  settledBookings: FacilityBooking[];
  registrationsToTell: number;
  /** Whom the newsroom has sent: called off with the event, or to go where it is now. */
  assignmentsToTell: NewsAssignment[];
};
