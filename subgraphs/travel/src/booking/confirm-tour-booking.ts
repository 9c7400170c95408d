import { refused, requireCode, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import { guaranteeWhenReached } from '../departure/guarantee-when-reached.ts';
import type { ConfirmTourBookingInput } from '../generated/resolvers.ts';
import { enterReceipt, kindOfReceipt } from '../receipt/enter-receipt.ts';
import { lockBooking } from './lock-booking.ts';
import { requireSellable } from './require-sellable.ts';
import { statusNow } from './status-now.ts';
import type { TourBooking } from './tour-booking.entity.ts';

/** Puts a held booking under contract; the departure is guaranteed with its minimum group. */
export const confirmTourBooking = async (
  tx: Transaction,
  input: ConfirmTourBookingInput,
): Promise<TourBooking> => {
  const { booking, departure } = await lockBooking(tx, input);
  if (booking.status === 'ON_HOLD' && statusNow(booking) === 'EXPIRED')
    throw refused('HOLD_EXPIRED', 'The seats are no longer kept: hold others', 'input', 'id');
  if (booking.status !== 'ON_HOLD')
    throw refused('ILLEGAL_TRANSITION', `The booking is ${booking.status}`, 'input', 'id');
  requireSellable(departure);
  const contractNumber = requireCode(input.contractNumber, 4, 40, 'input', 'contractNumber');
  const { method, reference } = input;
  const amountMinor = input.paidMinor ?? 0n;
  const { totalMinor, depositMinor, isConfirmedByDeposit } = booking;
  const least = isConfirmedByDeposit ? depositMinor : totalMinor;
  const paid = booking.paidMinor + amountMinor;
  if (paid < least || paid > totalMinor)
    throw refused(
      'INVALID_INPUT',
      `The terms ask for ${least} to ${totalMinor} fen, and ${booking.paidMinor} are paid`,
      ...['input', 'paidMinor'],
    );
  if (!input.insurancePrompted)
    throw refused('INVALID_INPUT', 'The party must be told of insurance', 'input', 'insurancePrompted');
  if ((await tx.travellersOfBookings.load(booking.id)).length === 0)
    throw refused('INVALID_INPUT', 'Name the travellers first', 'input', 'id');

  const now = new Date();
  const kind = kindOfReceipt(booking, amountMinor);
  const entry = { kind, amountMinor, method, reference };
  const sums = amountMinor === 0n ? booking : await enterReceipt(tx, booking, entry);
  const confirmed = await revise(tx.bookingRepository, sums, {
    status: 'CONFIRMED',
    contractNumber,
    insurancePromptedAt: now,
    confirmedAt: now,
  });
  await guaranteeWhenReached(tx, departure);
  return confirmed;
};
