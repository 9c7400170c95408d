/** What a booking brings the company in SQL, in fen, of an alias of `bookings` or `booking_sums`. */
export const revenueSql = (row: string): string =>
  `(CASE WHEN ${row}.status IN ('CONFIRMED', 'COMPLETED') THEN ${row}.total_minor ELSE ${row}.fee_minor END - ${row}.compensation_minor)`;
