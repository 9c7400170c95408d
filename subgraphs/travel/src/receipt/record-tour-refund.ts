import { revise } from '@media-graph/subgraph';
import { lockBooking } from '../booking/lock-booking.ts';
import type { TourBooking } from '../booking/tour-booking.entity.ts';
import type { Transaction } from '../context.ts';
import type { RecordTourRefundInput } from '../generated/resolvers.ts';
import { enterReceipt } from './enter-receipt.ts';

/** Writes down what went to a party: of what it paid, or on top of that; PostgreSQL lets no fen more go than is due. */
export const recordTourRefund = async (
  tx: Transaction,
  input: RecordTourRefundInput,
): Promise<TourBooking> => {
  const { booking } = await lockBooking(tx, input);
  const { amountMinor, refundedOn: on, method, reference } = input;
  const kind = input.isCompensation ? 'COMPENSATION' : 'REFUND';
  const sums = await enterReceipt(tx, booking, { kind, amountMinor, on, method, reference });
  return revise(tx.bookingRepository, sums, {});
};
