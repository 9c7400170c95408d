import { daysBetween, refused, requireStep, revise, todayInShanghai } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { CancelTourBookingInput } from '../generated/resolvers.ts';
import { bookingTransitions } from './booking-transitions.ts';
import { cancellationTermsOf } from './cancellation-terms-of.ts';
import { lockBooking } from './lock-booking.ts';
import { feeOfTraveller } from './refund-of.ts';
import { statusNow } from './status-now.ts';
import type { TourBooking } from './tour-booking.entity.ts';

/** The traveller cancels, up to the day of departure; what is kept of a contract follows the days that are left. */
export const cancelTourBooking = async (
  tx: Transaction,
  input: CancelTourBookingInput,
): Promise<TourBooking> => {
  const { booking, departure } = await lockBooking(tx, input);
  requireStep(bookingTransitions, statusNow(booking), 'CANCELLED', 'input', 'id');
  const today = todayInShanghai();
  const daysBefore = daysBetween(today, departure.departsOn);
  if (departure.status === 'DEPARTED' || daysBefore < 0)
    throw refused('ILLEGAL_TRANSITION', 'The departure has left', 'input', 'id');
  const { organisationId, confirmedAt, totalMinor, changeFeeMinor, paidMinor, returnedMinor } = booking;
  // What went back is not there to be kept.
  const held = {
    totalMinor,
    changeFeeMinor,
    paidMinor: paidMinor > returnedMinor ? paidMinor - returnedMinor : 0n,
  };
  const feeMinor = confirmedAt
    ? feeOfTraveller(
        await cancellationTermsOf(tx, { organisationId, confirmedAt }, departure.scope),
        held,
        daysBefore,
      )
    : 0n;
  await revise(tx.bookingRepository, booking, {
    status: 'CANCELLED',
    cancelledOn: today,
    cancelledBy: 'TRAVELLER',
    feeMinor,
  });
  return tx.bookingRepository.findOneByOrFail({ id: booking.id });
};
