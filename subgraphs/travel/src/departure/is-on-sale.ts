import type { DepartureStatus } from './departure-transitions.ts';

export const onSale: readonly DepartureStatus[] = ['OPEN', 'GUARANTEED'];

/** Whether seats are sold. */
export const isOnSale = (status: DepartureStatus): boolean => onSale.includes(status);

/** The same in SQL, as indices have it, of an alias of `departures`. */
export const onSaleSql = (row: string): string => `${row}.status IN ('OPEN', 'GUARANTEED')`;

/** Whether there are seats left that are sold, in SQL. */
export const hasSeatsSql = (row: string): string =>
  `${onSaleSql(row)} AND ${row}.seats_taken < ${row}.capacity`;
