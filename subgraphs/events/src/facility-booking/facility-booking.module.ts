import { type Module, userError } from '@media-graph/subgraph';
import { FacilityBookingEntity } from './facility-booking.entity.ts';
import { facilityBookingResolvers } from './facility-booking.resolvers.ts';

export const facilityBooking: Module = {
  resolvers: [facilityBookingResolvers],
  entities: [FacilityBookingEntity],
  constraintErrors: {
    facility_bookings_event_fkey: userError('NOT_FOUND', 'There is no such event', 'input', 'eventId'),
    facility_bookings_event_takes_place: userError(
      'ILLEGAL_TRANSITION',
      'The event is cancelled and needs no hall',
    ),
    facility_bookings_not_past: userError(
      'ILLEGAL_TRANSITION',
      'The time has begun already',
      ...['input', 'id'],
    ),
    facility_bookings_in_hours: userError(
      'INVALID_INPUT',
      'The hall cannot be booked at this time: see `Facility.bookableHours`',
      ...['input', 'startsAt'],
    ),
    facility_bookings_no_overlap: userError(
      'CONFLICT_OVERLAP',
      'The hall is held or booked at this time, set-up and tear-down included',
    ),
  },
};
