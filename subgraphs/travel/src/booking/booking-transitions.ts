/**
 * The way of a booking, in OCTO's terms; WAITING is a party on the waiting list, which takes no seats. EXPIRED is a hold that ran out: one that nobody has cleared away yet reads as
 * EXPIRED too. PostgreSQL holds the same table: see AmendBookings.
 */
export const bookingTransitions = {
  WAITING: ['ON_HOLD', 'CANCELLED', 'EXPIRED'],
  ON_HOLD: ['CONFIRMED', 'CANCELLED', 'EXPIRED'],
  CONFIRMED: ['COMPLETED', 'CANCELLED'],
  COMPLETED: [],
  CANCELLED: [],
  EXPIRED: [],
} as const satisfies Record<string, readonly string[]>;

export type BookingStatus = keyof typeof bookingTransitions;
