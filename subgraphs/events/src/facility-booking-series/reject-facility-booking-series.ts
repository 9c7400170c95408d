import { requireText } from '@media-graph/subgraph';
import { requireBooker } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { FacilityBooking } from '../facility-booking/facility-booking.entity.ts';
import { requireHallKeeper } from '../facility-booking/require-giver.ts';
import type { RejectFacilityBookingSeriesInput } from '../generated/resolvers.ts';
import type { FacilityBookingSeries } from './facility-booking-series.entity.ts';
import { lockSeries, requireWaiting } from './lock-series.ts';

/** Refuses what waits of a series. */
export const rejectFacilityBookingSeries = async (
  tx: Transaction,
  input: RejectFacilityBookingSeriesInput,
): Promise<{ series: FacilityBookingSeries; bookings: FacilityBooking[] }> => {
  requireBooker(tx.viewer);
  const statusReason = requireText(input.reason, 500, 'input', 'reason');
  const { series, coming } = await lockSeries(tx, input.id);
  await requireHallKeeper(tx, series);
  const bookings = await tx.bookingRepository.endAll(requireWaiting(coming), 'REJECTED', statusReason);
  return { series, bookings };
};
