import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { readDate } from '../input/require-date.ts';
import { badInput } from './errors.ts';

type Range<Point> =
  | { readonly from?: Point | null | undefined; readonly until?: Point | null | undefined }
  | null
  | undefined;

const checkOrder = <Point>(range: Range<Point>): void => {
  if (range?.from && range.until && range.until < range.from) throw badInput('`until` lies before `from`');
};

/** Keeps the rows of a `DateRangeInput`, whose ends both belong to it. @throws BAD_USER_INPUT for no possible days */
export const withinDays = <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  column: string,
  days: Range<string>,
): SelectQueryBuilder<Row> => {
  checkOrder(days);
  if (days?.from) query.andWhere(`${column} >= :firstDay`, { firstDay: readDate(days.from, 'from') });
  if (days?.until) query.andWhere(`${column} <= :lastDay`, { lastDay: readDate(days.until, 'until') });
  return query;
};

/** Keeps the rows of a `TimeRangeInput`, whose end does not belong to it. @throws BAD_USER_INPUT */
export const withinTimes = <Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  column: string,
  times: Range<Date>,
): SelectQueryBuilder<Row> => {
  checkOrder(times);
  if (times?.from) query.andWhere(`${column} >= :timesFrom`, { timesFrom: times.from });
  if (times?.until) query.andWhere(`${column} < :timesUntil`, { timesUntil: times.until });
  return query;
};
