import { requireTextBetween, revise, todayInShanghai } from '@media-graph/subgraph';
import { lockBooking } from '../booking/lock-booking.ts';
import type { TourBooking } from '../booking/tour-booking.entity.ts';
import type { Transaction } from '../context.ts';
import type { SetTourBookingAgentInput } from '../generated/resolvers.ts';
import { soldBy } from './sold-by.ts';

/** Puts right who booked for a party, until it has left; at the rate of the day of the booking. */
export const setTourBookingAgent = async (
  tx: Transaction,
  input: SetTourBookingAgentInput,
): Promise<TourBooking> => {
  const { booking } = await lockBooking(tx, input);
  const changeReason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  const sold = await soldBy(tx, input.agentId, todayInShanghai(booking.createdAt));
  return revise(tx.bookingRepository, booking, { ...sold, changeReason });
};
