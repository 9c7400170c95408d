import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { readDate } from '../input/require-date.ts';
import { badInput } from './errors.ts';

type Range<Point> =
  | { readonly from?: Point | null | undefined; readonly until?: Point | null | undefined }
  | null
  | undefined;

/** @throws BAD_USER_INPUT for a range whose end lies before its beginning */
export const checkOrder = <Point>(range: Range<Point>): void => {
  if (range?.from && range.until && range.until < range.from) throw badInput('`until` lies before `from`');
};

/** A parameter's name that is the column's own: a list may be asked for two stretches of time. */
const named = (column: string, end: string): string => `${column.replace(/\W/g, '_')}_${end}`;

/** Keeps the rows of a `DateRangeInput`, whose ends both belong to it. @throws BAD_USER_INPUT for no possible days */
export const withinDays = <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  column: string,
  days: Range<string>,
): SelectQueryBuilder<Row> => {
  checkOrder(days);
  const [from, until] = [named(column, 'from'), named(column, 'until')];
  if (days?.from) query.andWhere(`${column} >= :${from}`, { [from]: readDate(days.from, 'from') });
  if (days?.until) query.andWhere(`${column} <= :${until}`, { [until]: readDate(days.until, 'until') });
  return query;
};

/** Keeps the rows of a `TimeRangeInput`, whose end does not belong to it. @throws BAD_USER_INPUT */
export const withinTimes = <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  column: string,
  times: Range<Date>,
): SelectQueryBuilder<Row> => {
  checkOrder(times);
  const [from, until] = [named(column, 'from'), named(column, 'until')];
  if (times?.from) query.andWhere(`${column} >= :${from}`, { [from]: times.from });
  if (times?.until) query.andWhere(`${column} < :${until}`, { [until]: times.until });
  return query;
};
