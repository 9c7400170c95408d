import { refused, revise, todayInShanghai } from '@media-graph/subgraph';
import { lockBooking } from '../booking/lock-booking.ts';
import { statusNow } from '../booking/status-now.ts';
import type { TourBooking } from '../booking/tour-booking.entity.ts';
import type { Transaction } from '../context.ts';
import type { EraseTravellersInput } from '../generated/resolvers.ts';
import { keptUntil } from './kept-until.ts';

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
