import { isId, lockVersion, refused, requireFound } from '@media-graph/subgraph';
import { isOwnBooking } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { FacilityBooking } from './facility-booking.entity.ts';
import { hasLapsed } from './has-lapsed.ts';

/**
 * Locks a booking that the viewer may change, and before it the hall: always in this order, so that nobody waits in
 * a circle.
 *
 * @throws NOT_FOUND for what the viewer may not see, HOLD_EXPIRED, VERSION_CONFLICT
 */
export const lockBooking = async (
  { bookingRepository, viewer }: Transaction,
  input: { readonly id: string; readonly version: number },
): Promise<FacilityBooking> => {
  const [seen] = isId(input.id) ? await bookingRepository.byIds([input.id]) : [];
  const own = seen && isOwnBooking(viewer, seen.organisationId) ? seen : null;
  await bookingRepository.lockHall(requireFound(own, 'input', 'id').facilityId);
  const [current] = await bookingRepository.byIds([input.id]);
  if (current && hasLapsed(current))
    throw refused('HOLD_EXPIRED', 'The hold has run out, and the hall is free again', 'input', 'id');
  return lockVersion(bookingRepository, input);
};
