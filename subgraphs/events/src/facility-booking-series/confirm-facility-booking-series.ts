import { refused, revise } from '@media-graph/subgraph';
import { requireBooker } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { FacilityBooking } from '../facility-booking/facility-booking.entity.ts';
import { requireGiver } from '../facility-booking/require-giver.ts';
import type { ConfirmFacilityBookingSeriesInput } from '../generated/resolvers.ts';
import { bookWhatFits, type SkippedUse } from './book-what-fits.ts';
import type { FacilityBookingSeries } from './facility-booking-series.entity.ts';
import { lockSeries, requireWaiting } from './lock-series.ts';

type Confirmed = { series: FacilityBookingSeries; bookings: FacilityBooking[]; skipped: SkippedUse[] };

/** Gives the hall to what waits of a series, and rejects the requests that overlap. */
export const confirmFacilityBookingSeries = async (
  tx: Transaction,
  input: ConfirmFacilityBookingSeriesInput,
): Promise<Confirmed> => {
  requireBooker(tx.viewer);
  const { series, coming } = await lockSeries(tx, input.id);
  await requireGiver(tx, series);
  const waiting = requireWaiting(coming);
  const bookings: FacilityBooking[] = [];
  const skipped = await bookWhatFits(tx, waiting, input.isPartial!, async (booking) => {
    const confirmed = await revise(tx.bookingRepository, booking, { status: 'CONFIRMED' });
    await tx.bookingRepository.rejectOverlapping(confirmed);
    bookings.push(confirmed);
  });
  if (bookings.length === 0) throw refused('CONFLICT_OVERLAP', 'The hall is free at none of these times');
  return { series, bookings, skipped };
};
