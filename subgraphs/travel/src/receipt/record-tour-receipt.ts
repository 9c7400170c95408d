import { refused, revise } from '@media-graph/subgraph';
import { lockBooking } from '../booking/lock-booking.ts';
import { statusNow } from '../booking/status-now.ts';
import type { TourBooking } from '../booking/tour-booking.entity.ts';
import type { Transaction } from '../context.ts';
import type { RecordTourReceiptInput } from '../generated/resolvers.ts';
import { enterReceipt, kindOfReceipt } from './enter-receipt.ts';

/** Writes down what a party paid: the first sum keeps its seats, and must be the deposit at least. */
export const recordTourReceipt = async (
  tx: Transaction,
  input: RecordTourReceiptInput,
): Promise<TourBooking> => {
  const { booking } = await lockBooking(tx, input);
  const status = statusNow(booking);
  if (status === 'WAITING')
    throw refused('ILLEGAL_TRANSITION', 'Offer seats first: who waits has none to pay for', 'input', 'id');
  if (status === 'EXPIRED')
    throw refused('HOLD_EXPIRED', 'The seats are no longer kept: hold others', 'input', 'id');
  const { amountMinor, receivedOn: on, method, reference } = input;
  const kind = kindOfReceipt(booking, amountMinor);
  const sums = await enterReceipt(tx, booking, { kind, amountMinor, on, method, reference });
  return revise(tx.bookingRepository, sums, {});
};
