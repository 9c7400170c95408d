import { refused, requireBetween, requireText, revise } from '@media-graph/subgraph';
import { databaseRole, requireBooker } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ChangeFacilityBookingInput } from '../generated/resolvers.ts';
import type { FacilityBooking } from './facility-booking.entity.ts';
import { lockBooking } from './lock-booking.ts';
import { requireTimes } from './read-booking.ts';

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
  if (booking.status === 'CONFIRMED' && databaseRole(tx.viewer) !== 'events_manager')
    throw refused('FORBIDDEN', 'What is confirmed is changed by event managers', 'input', 'id');
  const startsAt = input.startsAt ?? booking.startsAt;
  const endsAt = input.endsAt ?? booking.endsAt;
  requireTimes(startsAt, endsAt, new Date());
  const minutes = (field: 'setupMinutes' | 'teardownMinutes') =>
    requireBetween(input[field] ?? booking[field], 0, 1440, 'input', field);
  const purpose =
    input.purpose == null ? booking.purpose : requireText(input.purpose, 500, 'input', 'purpose');
  await tx.bookingRepository.releaseExpiredHolds(booking.facilityId);
  const changed = await revise(tx.bookingRepository, booking, {
    ...{ startsAt, endsAt, purpose },
    setupMinutes: minutes('setupMinutes'),
    teardownMinutes: minutes('teardownMinutes'),
    holdExpiresAt:
      booking.holdExpiresAt && new Date(Math.min(booking.holdExpiresAt.getTime(), startsAt.getTime())),
  });
  if (changed.status === 'CONFIRMED') await tx.bookingRepository.rejectOverlapping(changed);
  return changed;
};
