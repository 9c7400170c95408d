import { cny, maskName, maskPhone, mutation, mutationOf } from '@media-graph/subgraph';
import { forAudience, forStaffOf } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { cancelTourBooking } from './cancel-tour-booking.ts';
import { cancellationTermsOf } from './cancellation-terms-of.ts';
import { confirmTourBooking } from './confirm-tour-booking.ts';
import { correctTourContact } from './correct-tour-contact.ts';
import { expireTourHolds } from './expire-tour-holds.ts';
import { holdTourSeats } from './hold-tour-seats.ts';
import { indexTourBookings } from './index-tour-bookings.ts';
import { offerTourSeats } from './offer-tour-seats.ts';
import { outstandingOf } from './outstanding-of.ts';
import { reinstateTourBooking } from './reinstate-tour-booking.ts';
import { statusNow } from './status-now.ts';
import { waitForTourSeats } from './wait-for-tour-seats.ts';

const entity = 'TourBooking';

export const tourBookingResolvers: Resolvers = {
  Query: {
    tourBooking: (_, { id }, { bookings }) => bookings.load(id),
    tourBookings: forAudience('FINANCE', (_, { phone, ...page }, { bookingRepository, lookup }) =>
      bookingRepository.page({ ...page, ...(phone != null && { phoneHash: lookup('phone', phone) }) }),
    ),
  },
  Mutation: {
    holdTourSeats: mutation('booking', holdTourSeats),
    waitForTourSeats: mutation('booking', waitForTourSeats),
    offerTourSeats: mutation('booking', offerTourSeats),
    confirmTourBooking: mutation('booking', confirmTourBooking),
    cancelTourBooking: mutation('booking', cancelTourBooking),
    reinstateTourBooking: mutation('booking', reinstateTourBooking),
    correctTourContact: mutation('booking', correctTourContact),
    indexTourBookings: mutationOf(indexTourBookings),
    expireTourHolds: mutationOf(expireTourHolds),
  },
  TourBooking: {
    __resolveReference: ({ id }, { bookings }) => bookings.load(id),
    departure: async ({ departureId }, _, { departures }) => (await departures.load(departureId))!,
    status: (booking) => statusNow(booking),
    waitingPosition: async ({ id, status }, _, { waitingPositions }) =>
      status === 'WAITING' ? ((await waitingPositions.load(id))?.position ?? null) : null,
    lines: ({ id }, _, { linesOfBookings }) => linesOfBookings.load(id),
    total: ({ totalMinor }) => cny(totalMinor),
    deposit: ({ depositMinor }) => cny(depositMinor),
    paid: ({ paidMinor }) => cny(paidMinor),
    outstanding: (booking) => cny(outstandingOf(booking)),
    refunded: ({ refundedMinor }) => cny(refundedMinor),
    returned: ({ returnedMinor, compensatedMinor }) => cny(returnedMinor + compensatedMinor),
    refundable: ({ refundedMinor, compensationMinor, returnedMinor, compensatedMinor }) =>
      cny(refundedMinor + compensationMinor - returnedMinor - compensatedMinor),
    cancellationTerms: async ({ departureId, organisationId, confirmedAt }, _, context) => {
      if (!confirmedAt) return null;
      const { scope } = (await context.departures.load(departureId))!;
      return cancellationTermsOf(context, { organisationId, confirmedAt }, scope);
    },
    fee: ({ feeMinor }) => cny(feeMinor),
    compensation: ({ compensationMinor }) => cny(compensationMinor),
    contact: forStaffOf('STAFF', ({ id }, _, { contactsOfBookings }) => contactsOfBookings.load(id)),
    travellers: forStaffOf('STAFF', ({ id }, _, { travellersOfBookings }) => travellersOfBookings.load(id)),
    sourceArticle: ({ sourceArticleId }) => (sourceArticleId ? { id: sourceArticleId } : null),
    sourceEvent: ({ sourceEventId }) => (sourceEventId ? { id: sourceEventId } : null),
  },
  TourBookingLine: {
    unitPrice: ({ unitPriceMinor }) => cny(unitPriceMinor),
  },
  TourBookingContact: {
    name: ({ bookingId: id, name: value }, { purpose }, { personalData }) =>
      personalData.show({ entity, id, field: 'contactName', value, mask: maskName }, purpose),
    phone: ({ bookingId: id, phone: value }, { purpose }, { personalData }) =>
      personalData.show({ entity, id, field: 'contactPhone', value, mask: maskPhone }, purpose),
  },
};
