import { refused } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { Departure } from '../departure/departure.entity.ts';
import { onSale } from '../departure/is-on-sale.ts';
import type { WaitForTourSeatsInput } from '../generated/resolvers.ts';
import { enterParty } from './enter-party.ts';
import type { TourBooking } from './tour-booking.entity.ts';

/** Puts a party on the waiting list of a departure that has too few seats for it; it takes none. */
export const waitForTourSeats = async (
  tx: Transaction,
  input: WaitForTourSeatsInput,
): Promise<TourBooking> => {
  const place = async (seats: number, { id, capacity, seatsTaken }: Departure) => {
    if (seats <= capacity - seatsTaken && !(await tx.bookingRepository.firstWaiting(id)))
      throw refused('ILLEGAL_TRANSITION', 'There are seats: hold them', 'input', 'departureId');
    return { status: 'WAITING', holdExpiresAt: new Date() } as const;
  };
  return enterParty(tx, input, place, [...onSale, 'CLOSED']);
};
