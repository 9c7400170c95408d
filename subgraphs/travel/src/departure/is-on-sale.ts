import type { DepartureStatus } from './departure-transitions.ts';

/** Whether seats are sold. */
export const isOnSale = (status: DepartureStatus): boolean => ['OPEN', 'GUARANTEED'].includes(status);
