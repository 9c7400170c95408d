import { refused } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { WaitForTourSeatsInput } from '../generated/resolvers.ts';
import { enterParty } from './enter-party.ts';
import type { TourBooking } from './tour-booking.entity.ts';

/** Puts a party on the waiting list of a departure that has too few seats for it; it takes none. */
export const waitForTourSeats = async (
  tx: Transaction,
  input: WaitForTourSeatsInput,
): Promise<TourBooking> => {
  const first = await tx.bookingRepository.firstWaiting(input.departureId);
  return enterParty(tx, input, ['OPEN', 'GUARANTEED', 'CLOSED'], (seats, { capacity, seatsTaken }) => {
    if (!first && seats <= capacity - seatsTaken)
      throw refused('ILLEGAL_TRANSITION', 'There are seats: hold them', 'input', 'departureId');
    return { status: 'WAITING', holdExpiresAt: new Date() };
  });
};
