import { requireBetween } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireBooker } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { HoldFacilityBookingInput } from '../generated/resolvers.ts';
import { readBookedEquipment } from '../hall-equipment/read-booked-equipment.ts';
import type { FacilityBooking } from './facility-booking.entity.ts';
import { readBooking } from './read-booking.ts';

/** Keeps a hall for a while, never beyond the beginning of its use; holds of it that ran out go first. */
export const holdFacilityBooking = async (
  tx: Transaction,
  input: HoldFacilityBookingInput,
): Promise<FacilityBooking> => {
  requireBooker(tx.viewer);
  const now = new Date();
  const booking = await readBooking(tx, input, now);
  const equipment = readBookedEquipment(input.equipment!);
  const holdMinutes = requireBetween(input.holdMinutes!, 1, 2880, 'input', 'holdMinutes');
  const holdExpiresAt = new Date(Math.min(now.getTime() + holdMinutes * 60_000, booking.startsAt.getTime()));
  const id = uuidv7();
  await tx.bookingRepository.lockHall(booking.facilityId);
  await tx.bookingRepository.releaseExpiredHolds(booking.facilityId);
  await tx.bookingRepository.insert({ id, ...booking, status: 'HELD', holdExpiresAt });
  await tx.hallEquipmentRepository.lend(id, equipment);
  return tx.bookingRepository.findOneByOrFail({ id });
};
