import { cny, maskName, maskPhone } from '@media-graph/subgraph';
import { staffOr } from '../access/scope.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { statusNow } from './status-now.ts';

const entity = 'TourBooking';

export const tourBooking: Resolvers = {
  Query: {
    tourBooking: (_, { id }, { bookings }) => bookings.load(id),
    tourBookings: (_, page, { bookingRepository }) => bookingRepository.page(page),
  },
  TourBooking: {
    __resolveReference: ({ id }, { bookings }) => bookings.load(id),
    departure: async ({ departureId }, _, { departures }) => (await departures.load(departureId))!,
    status: (booking) => statusNow(booking),
    lines: ({ id }, _, { linesOfBookings }) => linesOfBookings.load(id),
    total: ({ totalMinor }) => cny(totalMinor),
    paid: ({ paidMinor }) => cny(paidMinor),
    refunded: ({ refundedMinor }) => cny(refundedMinor),
    fee: ({ feeMinor }) => cny(feeMinor),
    compensation: ({ compensationMinor }) => cny(compensationMinor),
    contact: async ({ id }, _, { viewer, contactsOfBookings }) => {
      staffOr(viewer, 'STAFF');
      return (await contactsOfBookings.load(id)).at(0) ?? null;
    },
    travellers: ({ id }, _, { viewer, travellersOfBookings }) => {
      staffOr(viewer, 'STAFF');
      return travellersOfBookings.load(id);
    },
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
