import { cny, mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { moveTourBooking } from './move-tour-booking.ts';
import { removeTraveller } from './remove-traveller.ts';

export const tourAmendmentResolvers: Resolvers = {
  Mutation: {
    moveTourBooking: mutation('booking', moveTourBooking),
    removeTraveller: mutation('booking', removeTraveller),
  },
  TourBooking: {
    amendments: ({ id }, _, { amendmentsOfBookings }) => amendmentsOfBookings.load(id),
  },
  TourAmendment: {
    from: ({ fromDepartureId }, _, { departures }) => departures.load(fromDepartureId),
    to: ({ toDepartureId }, _, { departures }) => departures.load(toDepartureId),
    totalBefore: ({ totalBefore }) => cny(totalBefore),
    totalAfter: ({ totalAfter }) => cny(totalAfter),
    fee: ({ feeMinor }) => cny(feeMinor),
  },
};
