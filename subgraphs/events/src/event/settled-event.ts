import type { FacilityBooking } from '../facility-booking/facility-booking.entity.ts';
import type { Event } from './event.entity.ts';

/** An event as it is now, and the bookings of halls that were changed with it. */
export type SettledEvent = { event: Event; settledBookings: FacilityBooking[] };
