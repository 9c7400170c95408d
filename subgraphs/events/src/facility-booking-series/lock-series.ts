import { isId, refused, requireFound } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { FacilityBooking } from '../facility-booking/facility-booking.entity.ts';
import { findOwnOrKept } from '../facility-booking/require-giver.ts';
import type { FacilityBookingSeries } from './facility-booking-series.entity.ts';

/**
 * Locks the hall and what is to come of a series: one of the viewer's own, or in a hall that the viewer keeps. Holds that
 * ran out are no part of it any more.
 *
 * @throws NOT_FOUND for what the viewer may not change
 */
export const lockSeries = async (
  tx: Transaction,
  id: string,
): Promise<{ series: FacilityBookingSeries; coming: FacilityBooking[] }> => {
  const seen = isId(id) ? await tx.bookingSeries.load(id) : null;
  const series = requireFound(await findOwnOrKept(tx, seen), 'input', 'id');
  await tx.bookingRepository.lockHall(series.facilityId);
  await tx.bookingRepository.releaseExpiredHolds(series.facilityId);
  return { series, coming: await tx.bookingRepository.comingOfSeries(series.id) };
};

/** What of a series waits for an answer. @throws ILLEGAL_TRANSITION where nothing does */
export const requireWaiting = (coming: readonly FacilityBooking[]): FacilityBooking[] => {
  const waiting = coming.filter(({ status }) => status !== 'CONFIRMED');
  if (waiting.length === 0) throw refused('ILLEGAL_TRANSITION', 'Nothing of it waits', 'input', 'id');
  return waiting;
};
