/**
 * The way of a departure (團期). OPEN is sold; GUARANTEED has its minimum group and is sold on; CLOSED is sold no longer.
 * PostgreSQL holds the same table: see CreateDepartures.
 */
export const departureTransitions = {
  PLANNED: ['OPEN', 'CANCELLED'],
  OPEN: ['GUARANTEED', 'CLOSED', 'CANCELLED'],
  GUARANTEED: ['CLOSED', 'CANCELLED'],
  CLOSED: ['DEPARTED', 'CANCELLED'],
  DEPARTED: ['COMPLETED'],
  COMPLETED: ['SETTLED'],
  SETTLED: [],
  CANCELLED: [],
} as const satisfies Record<string, readonly string[]>;

export type DepartureStatus = keyof typeof departureTransitions;
