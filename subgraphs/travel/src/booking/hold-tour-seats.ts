import type { Transaction } from '../context.ts';
import type { HoldTourSeatsInput } from '../generated/resolvers.ts';
import { enterParty, readHold } from './enter-party.ts';
import type { TourBooking } from './tour-booking.entity.ts';

/** Keeps seats: PostgreSQL refuses what is too much, or what somebody waits for. */
export const holdTourSeats = async (tx: Transaction, input: HoldTourSeatsInput): Promise<TourBooking> => {
  const holdExpiresAt = await readHold(tx, input.holdMinutes!);
  return enterParty(tx, input, () => ({ status: 'ON_HOLD', holdExpiresAt }));
};
