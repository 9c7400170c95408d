import { refused } from '@media-graph/subgraph';
import { isOwnBooking, keepsHall } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { FacilityBooking } from './facility-booking.entity.ts';

type Booked = Pick<FacilityBooking, 'facilityId' | 'organisationId'>;

/** What is the viewer's own, or in a hall that the viewer keeps; null for all else. */
export const findOwnOrKept = async <One extends Booked>(
  { viewer, hallRules }: Transaction,
  seen: One | null | undefined,
): Promise<One | null> => {
  if (!seen) return null;
  const isOurs = isOwnBooking(viewer, seen.organisationId);
  return isOurs || keepsHall(viewer, await hallRules.load(seen.facilityId)) ? seen : null;
};

/** @throws FORBIDDEN for whoever does not answer for the hall */
export const requireHallKeeper = async (
  { viewer, hallRules }: Transaction,
  { facilityId }: Booked,
): Promise<void> => {
  if (!keepsHall(viewer, await hallRules.load(facilityId)))
    throw refused('FORBIDDEN', 'This is for the keeper of the hall and event managers', 'input', 'id');
};

/** Whoever books may give themselves a hall that needs no confirmation. @throws FORBIDDEN */
export const requireGiver = async (tx: Transaction, booking: Booked): Promise<void> => {
  const rules = await tx.hallRules.load(booking.facilityId);
  if (rules?.needsConfirmation === false && isOwnBooking(tx.viewer, booking.organisationId)) return;
  await requireHallKeeper(tx, booking);
};
