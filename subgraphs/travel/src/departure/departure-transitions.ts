/**
 * The way of a departure (團期). OPEN is sold; GUARANTEED has its minimum group and is sold on; CLOSED is sold no longer, until it
 * is opened again. A cancelled one is settled as well; a settlement that was opened again leads back to where it came from.
 * PostgreSQL holds the same table: see SettleWhatWasCancelled.
 */
export const departureTransitions = {
  PLANNED: ['OPEN', 'CANCELLED'],
  OPEN: ['GUARANTEED', 'CLOSED', 'CANCELLED'],
  GUARANTEED: ['CLOSED', 'CANCELLED'],
  CLOSED: ['DEPARTED', 'CANCELLED', 'OPEN', 'GUARANTEED'],
  DEPARTED: ['COMPLETED'],
  COMPLETED: ['SETTLED'],
  SETTLED: ['COMPLETED', 'CANCELLED'],
  CANCELLED: ['SETTLED'],
} as const satisfies Record<string, readonly string[]>;

export type DepartureStatus = keyof typeof departureTransitions;
