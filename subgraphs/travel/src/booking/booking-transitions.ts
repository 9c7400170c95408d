/**
 * The way of a booking, in OCTO's terms; WAITING is a party on the waiting list, which takes no seats. EXPIRED is a hold
 * that ran out: one that nobody has cleared away yet reads as EXPIRED too. From CANCELLED only a mistake leads back.
 * PostgreSQL holds the same table: see ReinstateBookings.
 */
export const bookingTransitions = {
  WAITING: ['ON_HOLD', 'CANCELLED', 'EXPIRED'],
  ON_HOLD: ['CONFIRMED', 'CANCELLED', 'EXPIRED'],
  CONFIRMED: ['COMPLETED', 'CANCELLED'],
  COMPLETED: [],
  CANCELLED: ['CONFIRMED'],
  EXPIRED: [],
} as const satisfies Record<string, readonly string[]>;

export type BookingStatus = keyof typeof bookingTransitions;
