import { refused, revise, todayInShanghai } from '@media-graph/subgraph';
import { lockBooking } from '../booking/lock-booking.ts';
import { statusNow } from '../booking/status-now.ts';
import type { TourBooking } from '../booking/tour-booking.entity.ts';
import type { Transaction } from '../context.ts';
import type { EraseTravellersInput } from '../generated/resolvers.ts';

/**
 * The first day on which the people of a contract may be forgotten: agencies keep contracts and what belongs to them for
 * two years, and destroy travellers' data then (旅行社條例實施細則, 2009, art. 44, as Suzhou's list of powers quotes it).
 *
 * @param lastDay of the journey or the contract, `YYYY-MM-DD`
 */
export const keptUntil = (lastDay: string): string => {
  const [year = 0, month = 0, day = 0] = lastDay.split('-').map(Number);
  return new Date(Date.UTC(year + 2, month - 1, day)).toISOString().slice(0, 10);
};

/** Deletes who was in a booking that is over; how many they were and what they paid stays. */
export const eraseTravellers = async (tx: Transaction, input: EraseTravellersInput): Promise<TourBooking> => {
  const { booking, departure } = await lockBooking(tx, input);
  const status = statusNow(booking);
  if (status === 'ON_HOLD' || status === 'CONFIRMED')
    throw refused('ILLEGAL_TRANSITION', `The booking is ${status}`, 'input', 'id');
  const until = keptUntil(booking.cancelledOn ?? departure.returnsOn);
  if (booking.contractNumber && until > todayInShanghai())
    throw refused('ILLEGAL_TRANSITION', `The contract is kept until ${until}`, 'input', 'id');
  const travellers = await tx.travellersOfBookings.load(booking.id);
  await tx.identityRepository.erase(travellers.map(({ id }) => id));
  await tx.contactRepository.delete({ bookingId: booking.id });
  return revise(tx.bookingRepository, booking, {});
};
