import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { BookedEquipmentInput } from '../generated/resolvers.ts';
import type { FacilityBooking } from './facility-booking.entity.ts';
import type { readBooking } from './read-booking.ts';

type Wanted = Awaited<ReturnType<typeof readBooking>> & Partial<Pick<FacilityBooking, 'seriesId'>>;

/**
 * Asks for a hall and what is lent with it, or takes both where nobody confirms. After `lockHall`.
 *
 * @returns the id of the booking
 */
export const takeHall = async (
  { bookingRepository, hallEquipmentRepository }: Transaction,
  booking: Wanted,
  isGiven: boolean,
  equipment: readonly BookedEquipmentInput[],
): Promise<string> => {
  const id = uuidv7();
  await bookingRepository.insert({ id, ...booking, status: isGiven ? 'CONFIRMED' : 'REQUESTED' });
  await hallEquipmentRepository.lend(id, equipment);
  if (isGiven) await bookingRepository.rejectOverlapping({ id });
  return id;
};
