import { type Module, userError } from '@media-graph/subgraph';
import { TourReceiptEntity } from './tour-receipt.entity.ts';
import { tourReceiptResolvers } from './tour-receipt.resolvers.ts';

const wrongAmount = (message: string) => userError('INVALID_INPUT', message, 'input', 'amountMinor');

export const tourReceipt: Module = {
  resolvers: [tourReceiptResolvers],
  entities: [TourReceiptEntity],
  constraintErrors: {
    booking_receipts_within_total: wrongAmount('This is more than the booking still owes'),
    booking_receipts_cover_deposit: wrongAmount('The first sum is the deposit at least'),
    booking_receipts_in_time: userError(
      'INVALID_INPUT',
      'From the day of the booking, its cancellation or the entry that is reversed, to today',
    ),
    booking_receipts_reversed_once: userError(
      'ILLEGAL_TRANSITION',
      'This entry was reversed already',
      ...['input', 'receiptId'],
    ),
    bookings_returned: userError(
      'ILLEGAL_TRANSITION',
      'This is more than goes back: of what was paid without what is kept, or of the compensation',
      ...['input', 'amountMinor'],
    ),
    bookings_paid_by_terms: userError(
      'INVALID_INPUT',
      'Less is paid than the terms of the tour ask for',
      ...['input', 'paidMinor'],
    ),
  },
};
