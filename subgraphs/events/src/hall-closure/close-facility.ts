import { allow, refused, requireId, requireTextBetween } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { FacilityBooking } from '../facility-booking/facility-booking.entity.ts';
import type { CloseFacilityInput } from '../generated/resolvers.ts';
import type { HallClosure } from './hall-closure.entity.ts';

const longest = 731 * 86_400_000;

/** Closes a hall for a while or for good, and tells which bookings stand in the way. */
export const closeFacility = async (
  tx: Transaction,
  { facilityId: hall, startsAt, endsAt = null, reason: given }: CloseFacilityInput,
): Promise<{ closure: HallClosure; affected: FacilityBooking[] }> => {
  allow(tx.viewer, 'event-manager', 'headquarters');
  const facilityId = requireId(hall, 'input', 'facilityId');
  const reason = requireTextBetween(given, 3, 500, 'input', 'reason');
  const lasts = endsAt && endsAt.getTime() - startsAt.getTime();
  if (lasts !== null && (lasts <= 0 || lasts > longest || endsAt! <= new Date()))
    throw refused(
      'INVALID_INPUT',
      'It ends after it begins and after now, within 731 days',
      'input',
      'endsAt',
    );
  await tx.bookingRepository.lockHall(facilityId);
  const id = uuidv7();
  await tx.hallClosureRepository.insert({ id, facilityId, startsAt, endsAt, reason });
  const affected = await tx.bookingRepository.openWithin(facilityId, { startsAt, endsAt });
  return { closure: (await tx.hallClosureRepository.byIds([id]))[0]!, affected };
};
