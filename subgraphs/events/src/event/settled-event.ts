import type { FacilityBooking } from '../facility-booking/facility-booking.entity.ts';
import type { NewsAssignment } from '../news-assignment/news-assignment.entity.ts';
import type { EventWithOccurrences } from './event-with-occurrences.ts';

/** An event as it is now, what was changed with it, and how many registrations there are to tell of it. */
export type SettledEvent = EventWithOccurrences & {
  settledBookings: FacilityBooking[];
  registrationsToTell: number;
  /** Whom the newsroom has sent: called off with the event, or to go where it is now. */
  assignmentsToTell: NewsAssignment[];
};
