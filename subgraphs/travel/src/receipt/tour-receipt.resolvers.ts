import { cny, mutation } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { recordTourReceipt } from './record-tour-receipt.ts';
import { recordTourRefund } from './record-tour-refund.ts';
import { reverseTourReceipt } from './reverse-tour-receipt.ts';

export const tourReceiptResolvers: Resolvers = {
  Query: {
    tourReceipts: forAudience('FINANCE', (_, page, { receiptRepository }) => receiptRepository.page(page)),
  },
  Mutation: {
    recordTourReceipt: mutation('booking', recordTourReceipt),
    recordTourRefund: mutation('booking', recordTourRefund),
    reverseTourReceipt: mutation('booking', reverseTourReceipt),
  },
  TourBooking: {
    receipts: ({ id }, _, { receiptsOfBookings }) => receiptsOfBookings.load(id),
  },
  TourReceipt: {
    amount: ({ amountMinor }) => cny(amountMinor),
    booking: async ({ bookingId }, _, { bookings }) => (await bookings.load(bookingId))!,
    reverses: ({ reversesId }, _, { receipts }) => (reversesId ? receipts.load(reversesId) : null),
  },
};
