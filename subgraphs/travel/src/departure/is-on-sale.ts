import type { DepartureStatus } from './departure-transitions.ts';

export const onSale: readonly DepartureStatus[] = ['OPEN', 'GUARANTEED'];

/** Whether seats are sold. */
export const isOnSale = (status: DepartureStatus): boolean => onSale.includes(status);
