import { refused, requireFound, requireId, revise } from '@media-graph/subgraph';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import { requireOnSale } from '../departure/require-on-sale.ts';
import type { OfferTourSeatsInput } from '../generated/resolvers.ts';
import { readHold } from './enter-party.ts';
import { termsOf } from './terms-of.ts';
import type { TourBooking } from './tour-booking.entity.ts';

/** Keeps seats for the first party of the waiting list for which they suffice, until the offer runs out. */
export const offerTourSeats = async (tx: Transaction, input: OfferTourSeatsInput): Promise<TourBooking> => {
  ownCompany(tx.viewer);
  const id = requireId(input.departureId, 'input', 'departureId');
  const departure = requireFound(await tx.departureRepository.lock(id), 'input', 'departureId');
  requireOnSale(departure, 'departureId');
  await tx.bookingRepository.expireHolds(id);
  const { capacity, seatsTaken } = await tx.departureRepository.findOneByOrFail({ id });
  const next = await tx.bookingRepository.firstWaiting(id, capacity - seatsTaken);
  if (!next)
    throw refused(
      'ILLEGAL_TRANSITION',
      'Nobody waits for whom the seats suffice',
      ...['input', 'departureId'],
    );
  const tour = (await tx.tours.load(departure.tourId))!;
  return revise(tx.bookingRepository, next, {
    status: 'ON_HOLD',
    holdExpiresAt: await readHold(tx, input.holdMinutes!),
    ...termsOf(tour, next.totalMinor, departure.departsOn),
  });
};
