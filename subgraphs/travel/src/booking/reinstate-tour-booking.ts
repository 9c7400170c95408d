import { refused, requireTextBetween, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import { guaranteeWhenReached } from '../departure/guarantee-when-reached.ts';
import { requireOnSale } from '../departure/require-on-sale.ts';
import type { ReinstateTourBookingInput } from '../generated/resolvers.ts';
import { lockBooking } from './lock-booking.ts';
import { sellable } from './require-sellable.ts';
import type { TourBooking } from './tour-booking.entity.ts';

/** Lets a contract stand again whose cancellation was entered by mistake. */
export const reinstateTourBooking = async (
  tx: Transaction,
  input: ReinstateTourBookingInput,
): Promise<TourBooking> => {
  const { booking, departure } = await lockBooking(tx, input);
  const changeReason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  const refuse = (why: string) => refused('ILLEGAL_TRANSITION', why, 'input', 'id');
  if (booking.cancelledBy !== 'TRAVELLER' || !booking.confirmedAt)
    throw refuse('Only a contract that its traveller cancelled can stand again');
  requireOnSale(departure, 'id', sellable);
  // Under the contract somebody may have left the party, and been paid back.
  const { paidMinor, totalMinor, returnedMinor } = booking;
  if (returnedMinor > 0n && returnedMinor > paidMinor - totalMinor)
    throw refuse('Money went back: reverse the refund first, or book anew');
  await tx.bookingRepository.expireHolds(departure.id);
  await revise(tx.bookingRepository, booking, {
    ...{ status: 'CONFIRMED', cancelledOn: null, cancelledBy: null, feeMinor: 0n, changeReason },
  });
  await guaranteeWhenReached(tx, departure);
  return tx.bookingRepository.findOneByOrFail({ id: booking.id });
};
