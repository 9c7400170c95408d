import { uuidv7 } from 'uuidv7';
import { requireBooker } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RequestFacilityBookingInput } from '../generated/resolvers.ts';
import { readBookedEquipment } from '../hall-equipment/read-booked-equipment.ts';
import type { FacilityBooking } from './facility-booking.entity.ts';
import { readBooking } from './read-booking.ts';

/** Asks for a hall, for which several may ask at the same time; or takes one that needs no confirmation. */
export const requestFacilityBooking = async (
  tx: Transaction,
  input: RequestFacilityBookingInput,
): Promise<FacilityBooking> => {
  requireBooker(tx.viewer);
  const id = uuidv7();
  const booking = await readBooking(tx, input, new Date());
  const equipment = readBookedEquipment(input.equipment!);
  const rules = await tx.hallRules.load(booking.facilityId);
  const isGiven = rules?.needsConfirmation === false;
  if (isGiven) {
    await tx.bookingRepository.lockHall(booking.facilityId);
    await tx.bookingRepository.releaseExpiredHolds(booking.facilityId);
  }
  await tx.bookingRepository.insert({ id, ...booking, status: isGiven ? 'CONFIRMED' : 'REQUESTED' });
  await tx.hallEquipmentRepository.lend([id], equipment);
  if (isGiven) await tx.bookingRepository.rejectOverlapping({ id });
  return tx.bookingRepository.findOneByOrFail({ id });
};
