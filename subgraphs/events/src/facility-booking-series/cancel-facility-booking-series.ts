import { refused, requireDate, requireText, shanghaiInstant } from '@media-graph/subgraph';
import { requireBooker } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { FacilityBooking } from '../facility-booking/facility-booking.entity.ts';
import type { CancelFacilityBookingSeriesInput } from '../generated/resolvers.ts';
import type { FacilityBookingSeries } from './facility-booking-series.entity.ts';
import { lockSeries } from './lock-series.ts';

/** Gives the hall back for all that is to come of a series, or from a day on. */
export const cancelFacilityBookingSeries = async (
  tx: Transaction,
  input: CancelFacilityBookingSeriesInput,
): Promise<{ series: FacilityBookingSeries; bookings: FacilityBooking[] }> => {
  requireBooker(tx.viewer);
  const statusReason = requireText(input.reason, 500, 'input', 'reason');
  const from = input.fromDay && shanghaiInstant(requireDate(input.fromDay, 'input', 'fromDay'), '00:00');
  const { series, coming } = await lockSeries(tx, input.id);
  const given = coming.filter(({ startsAt }) => !from || startsAt >= from);
  if (given.length === 0) throw refused('ILLEGAL_TRANSITION', 'Nothing of it is to come', 'input', 'id');
  const bookings = await tx.bookingRepository.endAll(given, 'CANCELLED', statusReason);
  return { series, bookings };
};
