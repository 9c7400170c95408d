/** Sums of bookings that one article or event brought. */
export interface AttributedBookings {
  /** The article's or the event's id. */
  id: string;
  bookings: number;
  travellers: number;
  revenueMinor: bigint;
  isSynthetic: boolean;
}
