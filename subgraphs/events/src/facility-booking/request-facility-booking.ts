import { requireId } from '@media-graph/subgraph';
import { requireBooker } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RequestFacilityBookingInput } from '../generated/resolvers.ts';
import { readBookedEquipment } from '../hall-equipment/read-booked-equipment.ts';
import type { FacilityBooking } from './facility-booking.entity.ts';
import { readBooking } from './read-booking.ts';
import { takeHall } from './take-hall.ts';

/** Asks for a hall, for which several may ask at the same time; or takes one that needs no confirmation. */
export const requestFacilityBooking = async (
  tx: Transaction,
  input: RequestFacilityBookingInput,
): Promise<FacilityBooking> => {
  requireBooker(tx.viewer);
  // Before the rules are read, which say whether somebody must confirm: they change under the same lock.
  await tx.bookingRepository.lockHall(requireId(input.facilityId, 'input', 'facilityId'));
  const booking = await readBooking(tx, input, new Date());
  const equipment = readBookedEquipment(input.equipment!);
  const isGiven = (await tx.hallRules.load(booking.facilityId))?.needsConfirmation === false;
  if (isGiven) await tx.bookingRepository.releaseExpiredHolds(booking.facilityId);
  const id = await takeHall(tx, booking, isGiven, equipment);
  return tx.bookingRepository.findOneByOrFail({ id });
};
