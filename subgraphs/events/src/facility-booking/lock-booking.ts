import { isId, lockVersion, refused, requireFound } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { FacilityBooking } from './facility-booking.entity.ts';
import { hasLapsed } from './has-lapsed.ts';
import { findOwnOrKept } from './require-giver.ts';

/**
 * Locks a booking of the viewer's own, or in a hall that the viewer keeps, and before it the hall: always in this order, so that nobody waits in
 * a circle.
 *
 * @throws NOT_FOUND for what the viewer may not see, HOLD_EXPIRED, VERSION_CONFLICT
 */
export const lockBooking = async (
  tx: Transaction,
  input: { readonly id: string; readonly version: number },
): Promise<FacilityBooking> => {
  const { bookingRepository } = tx;
  const [seen] = isId(input.id) ? await bookingRepository.byIds([input.id]) : [];
  const { facilityId } = requireFound(await findOwnOrKept(tx, seen), 'input', 'id');
  await bookingRepository.lockHall(facilityId);
  const [current] = await bookingRepository.byIds([input.id]);
  if (current && hasLapsed(current))
    throw refused('HOLD_EXPIRED', 'The hold has run out, and the hall is free again', 'input', 'id');
  return lockVersion(bookingRepository, input);
};
