import { refused, requireCode, requireStep, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ConfirmTourBookingInput } from '../generated/resolvers.ts';
import { bookingTransitions } from './booking-transitions.ts';
import { lockBooking } from './lock-booking.ts';
import { statusNow } from './status-now.ts';
import type { TourBooking } from './tour-booking.entity.ts';

const sellable = ['OPEN', 'GUARANTEED', 'CLOSED'];

/** Puts a held booking under contract; the departure is guaranteed with its minimum group. */
export const confirmTourBooking = async (
  tx: Transaction,
  input: ConfirmTourBookingInput,
): Promise<TourBooking> => {
  const { booking, departure } = await lockBooking(tx, input);
  if (booking.status === 'ON_HOLD' && statusNow(booking) === 'EXPIRED')
    throw refused('HOLD_EXPIRED', 'The seats are no longer kept: hold others', 'input', 'id');
  requireStep(bookingTransitions, booking.status, 'CONFIRMED', 'input', 'id');
  if (!sellable.includes(departure.status))
    throw refused('ILLEGAL_TRANSITION', `The departure is ${departure.status}`, 'input', 'id');
  const contractNumber = requireCode(input.contractNumber, 4, 40, 'input', 'contractNumber');
  if (input.paidMinor !== booking.totalMinor)
    throw refused('INVALID_INPUT', `The total is ${booking.totalMinor} fen`, 'input', 'paidMinor');
  if (!input.insurancePrompted)
    throw refused('INVALID_INPUT', 'The party must be told of insurance', 'input', 'insurancePrompted');
  if ((await tx.travellersOfBookings.load(booking.id)).length === 0)
    throw refused('INVALID_INPUT', 'Name the travellers first', 'input', 'id');

  const now = new Date();
  const confirmed = await revise(tx.bookingRepository, booking, {
    status: 'CONFIRMED',
    contractNumber,
    paidMinor: booking.totalMinor,
    insurancePromptedAt: now,
    confirmedAt: now,
  });
  if (
    !departure.guaranteedAt &&
    (await tx.bookingRepository.confirmedSeats(departure.id)) >= departure.minPax
  )
    await revise(tx.departureRepository, departure, {
      guaranteedAt: now,
      ...(departure.status === 'OPEN' && { status: 'GUARANTEED' }),
    });
  return confirmed;
};
