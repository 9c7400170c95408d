/**
 * The way of a booking, in OCTO's terms. EXPIRED is a hold that ran out: one that nobody has cleared away yet reads as
 * EXPIRED too. PostgreSQL holds the same table: see CreateBookings.
 */
export const bookingTransitions = {
  ON_HOLD: ['CONFIRMED', 'CANCELLED', 'EXPIRED'],
  CONFIRMED: ['COMPLETED', 'CANCELLED'],
  COMPLETED: [],
  CANCELLED: [],
  EXPIRED: [],
} as const satisfies Record<string, readonly string[]>;

export type BookingStatus = keyof typeof bookingTransitions;
