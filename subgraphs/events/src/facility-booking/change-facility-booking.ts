import { given, refused, requireBetween, requireText, revise } from '@media-graph/subgraph';
import { requireBooker } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ChangeFacilityBookingInput } from '../generated/resolvers.ts';
import { readBookedEquipment } from '../hall-equipment/read-booked-equipment.ts';
import type { FacilityBooking } from './facility-booking.entity.ts';
import { lockBooking } from './lock-booking.ts';
import { requireTimes } from './read-booking.ts';
import { requireGiver } from './require-giver.ts';

const open = ['REQUESTED', 'HELD', 'CONFIRMED'];

/** Changes the time or the purpose of a booking that stays what it is. */
export const changeFacilityBooking = async (
  tx: Transaction,
  input: ChangeFacilityBookingInput,
): Promise<FacilityBooking> => {
  requireBooker(tx.viewer);
  const booking = await lockBooking(tx, input);
  if (!open.includes(booking.status))
    throw refused('ILLEGAL_TRANSITION', `It is ${booking.status}`, 'input', 'id');
  if (booking.status === 'CONFIRMED') await requireGiver(tx, booking);
  const startsAt = input.startsAt ?? booking.startsAt;
  const endsAt = input.endsAt ?? booking.endsAt;
  requireTimes(startsAt, endsAt, new Date());
  const minutes = (field: 'setupMinutes' | 'teardownMinutes') =>
    requireBetween(input[field] ?? booking[field], 0, 1440, 'input', field);
  const purpose =
    input.purpose == null ? booking.purpose : requireText(input.purpose, 500, 'input', 'purpose');
  await tx.bookingRepository.releaseExpiredHolds(booking.facilityId);
  const equipment = given(input.equipment, readBookedEquipment);
  if (equipment) await tx.hallEquipmentRepository.takeBack(booking.id);
  const changed = await revise(tx.bookingRepository, booking, {
    ...{ startsAt, endsAt, purpose },
    setupMinutes: minutes('setupMinutes'),
    teardownMinutes: minutes('teardownMinutes'),
    holdExpiresAt:
      booking.holdExpiresAt && new Date(Math.min(booking.holdExpiresAt.getTime(), startsAt.getTime())),
  });
  if (equipment) await tx.hallEquipmentRepository.lend(booking.id, equipment);
  if (changed.status === 'CONFIRMED') await tx.bookingRepository.rejectOverlapping(changed);
  return changed;
};
