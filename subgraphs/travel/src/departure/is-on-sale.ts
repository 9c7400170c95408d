import type { DepartureStatus } from './departure-transitions.ts';

export const onSale: readonly DepartureStatus[] = ['OPEN', 'GUARANTEED'];

/** Whether seats are sold. */
export const isOnSale = (status: DepartureStatus): boolean => onSale.includes(status);

/** The same in SQL, as indices have it, of an alias of `departures`. */
export const onSaleSql = (row: string): string => `${row}.status IN ('OPEN', 'GUARANTEED')`;

/** Whether there are seats left that are sold, in SQL. */
export const hasSeatsSql = (row: string): string =>
  `${onSaleSql(row)} AND ${row}.seats_taken < ${row}.capacity`;

const today = `(now() AT TIME ZONE 'Asia/Shanghai')::date`;

/** Whether it can be booked from now on, in SQL. */
export const bookableSql = (row: string): string => `${hasSeatsSql(row)} AND ${row}.departs_on > ${today}`;

/** Whether a guide leads it from today on, in SQL. */
export const aheadSql = (row: string): string =>
  `${row}.status <> 'CANCELLED' AND ${row}.departs_on >= ${today}`;
