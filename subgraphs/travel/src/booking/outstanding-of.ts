import type { TourBooking } from './tour-booking.entity.ts';

const live = ['ON_HOLD', 'CONFIRMED', 'COMPLETED'];

/** What a party still owes, in fen: of the total while the booking stands, of the fee where a payment for it did not arrive, and what went back too much. */
export const outstandingOf = ({
  status,
  totalMinor,
  feeMinor,
  paidMinor,
  refundedMinor,
}: Pick<TourBooking, 'status' | 'totalMinor' | 'feeMinor' | 'paidMinor' | 'refundedMinor'>): bigint =>
  (live.includes(status) ? totalMinor : feeMinor) - paidMinor + refundedMinor;

/** The same in SQL, of the alias `row`. */
export const outstandingSql = `(CASE WHEN row.status IN ('ON_HOLD', 'CONFIRMED', 'COMPLETED')
  THEN row.total_minor ELSE row.fee_minor END - row.paid_minor + row.refunded_minor)`;
