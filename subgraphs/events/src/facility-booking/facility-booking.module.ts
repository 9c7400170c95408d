import { type Module, userError } from '@media-graph/subgraph';
import { FacilityBookingEntity } from './facility-booking.entity.ts';
import { facilityBookingResolvers } from './facility-booking.resolvers.ts';

export const facilityBooking: Module = {
  resolvers: [facilityBookingResolvers],
  entities: [FacilityBookingEntity],
  constraintErrors: {
    facility_bookings_event_fkey: userError('NOT_FOUND', 'There is no such event', 'input', 'eventId'),
    facility_bookings_no_overlap: userError(
      'CONFLICT_OVERLAP',
      'The hall is held or booked at this time, set-up and tear-down included',
    ),
  },
};
