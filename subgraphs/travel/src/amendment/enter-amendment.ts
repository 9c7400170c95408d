import { requireTextBetween } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { TourBooking, TourBookingLine } from '../booking/tour-booking.entity.ts';
import type { Transaction } from '../context.ts';

type Change = {
  readonly toDepartureId: string;
  /** The lines as they are from now on. */
  readonly lines: readonly TourBookingLine[];
  readonly feeMinor: bigint;
  readonly reason: string;
};

/** Enters how a locked booking changes, its lines with it, and answers it as PostgreSQL has changed it. */
export const enterAmendment = async (
  tx: Transaction,
  booking: TourBooking,
  { toDepartureId, lines, feeMinor, reason }: Change,
): Promise<TourBooking> => {
  const { id: bookingId, organisationId, changeFeeMinor } = booking;
  await tx.bookingLineRepository.delete({ bookingId });
  await tx.bookingLineRepository.insert([...lines]);
  const price = lines.reduce((sum, line) => sum + BigInt(line.quantity) * line.unitPriceMinor, 0n);
  await tx.amendmentRepository.insert({
    ...{ id: uuidv7(), organisationId, bookingId, toDepartureId, feeMinor },
    seatsAfter: lines.reduce((sum, { quantity, paxCount }) => sum + quantity * paxCount, 0),
    totalAfter: price + changeFeeMinor + feeMinor,
    reason: requireTextBetween(reason, 3, 500, 'input', 'reason'),
  });
  return tx.bookingRepository.findOneByOrFail({ id: bookingId });
};
