import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { cancelFacilityBooking } from './cancel-facility-booking.ts';
import { changeFacilityBooking } from './change-facility-booking.ts';
import { confirmFacilityBooking } from './confirm-facility-booking.ts';
import { hasLapsed, isOverdue } from './has-lapsed.ts';
import { holdFacilityBooking } from './hold-facility-booking.ts';
import { rejectFacilityBooking } from './reject-facility-booking.ts';
import { requestFacilityBooking } from './request-facility-booking.ts';
import { requireView } from './require-view.ts';

const minute = 60_000;

export const facilityBookingResolvers: Resolvers = {
  Query: {
    facilityBooking: (_, { id }, { bookings }) => bookings.load(id),
    facilityBookings: (_, page, { bookingRepository }) => bookingRepository.page(page),
  },
  Mutation: {
    requestFacilityBooking: mutation('booking', requestFacilityBooking),
    holdFacilityBooking: mutation('booking', holdFacilityBooking),
    changeFacilityBooking: mutation('booking', changeFacilityBooking),
    confirmFacilityBooking: mutation('booking', confirmFacilityBooking),
    rejectFacilityBooking: mutation('booking', rejectFacilityBooking),
    cancelFacilityBooking: mutation('booking', cancelFacilityBooking),
  },
  FacilityBooking: {
    __resolveReference: ({ id }, { bookings }) => bookings.load(id),
    facility: ({ facilityId }) => ({ id: facilityId }),
    bookedBy: ({ organisationId }) => ({ id: organisationId }),
    event: ({ eventId }, _, { events }) => (eventId === null ? null : events.load(eventId)),
    occupied: ({ startsAt, endsAt, setupMinutes, teardownMinutes }) => ({
      startsAt: new Date(startsAt.getTime() - setupMinutes * minute),
      endsAt: new Date(endsAt.getTime() + teardownMinutes * minute),
    }),
    isLapsed: (booking) => hasLapsed(booking) || isOverdue(booking),
  },
  Facility: {
    bookings: ({ id }, page, { bookingsOfFacilities }) => bookingsOfFacilities.load(id, page),
    occupied: ({ id }, { times }, { occupiedTimes }) => occupiedTimes(requireView(times)).load(id),
  },
  Event: {
    bookings: ({ id }, page, { bookingsOfEvents }) => bookingsOfEvents.load(id, page),
  },
};
