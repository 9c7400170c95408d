import { badInput, forbidden } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { hasLapsed } from './change-booking.ts';

const minute = 60_000;
const longestView = 92 * 24 * 60 * minute;

export const facilityBooking: Resolvers = {
  Query: {
    facilityBooking: (_, { id }, { bookings }) => bookings.load(id),
    facilityBookings: (_, { first, after, ...filter }, { bookingRepository }) =>
      bookingRepository.page(filter, { first, after }),
  },
  FacilityBooking: {
    __resolveReference: ({ id }, { bookings }) => bookings.load(id),
    facility: ({ facilityId }) => ({ id: facilityId }),
    bookedBy: ({ organisationId }) => ({ id: organisationId }),
    event: ({ eventId }, _, { events }) => (eventId === null ? null : events.load(eventId)),
    during: ({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt }),
    occupied: ({ startsAt, endsAt, setupMinutes, teardownMinutes }) => ({
      from: new Date(startsAt.getTime() - setupMinutes * minute),
      to: new Date(endsAt.getTime() + teardownMinutes * minute),
    }),
    holdLapsed: (booking) => hasLapsed(booking, new Date()),
  },
  Facility: {
    bookings: ({ id }, page, { bookingsOf }) => bookingsOf.facility.load(id, page),
    occupied: ({ id }, { from, to }, { occupiedOf, viewer }) => {
      if (viewer.subject === null) throw forbidden('Sign in to see when a hall is taken');
      if (to <= from) throw badInput('`to` must be later than `from`');
      if (to.getTime() - from.getTime() > longestView)
        throw badInput('`from` and `to` are at most 92 days apart');
      return occupiedOf(from, to).load(id);
    },
  },
  Event: {
    bookings: ({ id }, page, { bookingsOf }) => bookingsOf.event.load(id, page),
  },
};
