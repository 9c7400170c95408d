import { daysBetween, refused, requireFound, revise, todayInShanghai } from '@media-graph/subgraph';
import { cancellationTermsOf } from '../booking/cancellation-terms-of.ts';
import { lockBooking } from '../booking/lock-booking.ts';
import { feeOfTraveller } from '../booking/refund-of.ts';
import { requireParty } from '../booking/require-party.ts';
import type { TourBooking } from '../booking/tour-booking.entity.ts';
import type { Transaction } from '../context.ts';
import type { RemoveTravellerInput } from '../generated/resolvers.ts';
import { enterAmendment } from './enter-amendment.ts';

/** Takes somebody out of a party under contract: of that price is kept what a cancellation on the day would keep. */
export const removeTraveller = async (tx: Transaction, input: RemoveTravellerInput): Promise<TourBooking> => {
  const { booking, departure } = await lockBooking(tx, input);
  const named = await tx.travellersOfBookings.load(booking.id);
  const { id, unit } = requireFound(
    named.find((one) => one.id === input.travellerId.toLowerCase()),
    ...['input', 'travellerId'],
  );
  const before = await tx.linesOfBookings.load(booking.id);
  const lines = before
    .map((line) => (line.unit === unit ? { ...line, quantity: line.quantity - 1 } : line))
    .filter(({ quantity }) => quantity > 0);
  if (lines.length === 0)
    throw refused('INVALID_INPUT', 'Nobody would be left: cancel the booking', 'input', 'travellerId');
  requireParty(lines, await tx.unitsOfDepartures.load(departure.id), 'travellerId');
  const price = before.find((line) => line.unit === unit)!.unitPriceMinor;
  const daysBefore = daysBetween(todayInShanghai(), departure.departsOn);
  const { organisationId } = booking;
  // Without a contract PostgreSQL refuses the amendment.
  const confirmedAt = booking.confirmedAt ?? new Date();
  const terms = await cancellationTermsOf(tx, { organisationId, confirmedAt }, departure.scope);
  const feeMinor = feeOfTraveller(terms, { totalMinor: price, paidMinor: price }, daysBefore);
  await tx.travellerRepository.delete({ id });
  const { reason } = input;
  const smaller = await enterAmendment(tx, booking, { toDepartureId: departure.id, lines, feeMinor, reason });
  return revise(tx.bookingRepository, smaller, { changeReason: reason });
};
