import type { EntityManager } from 'typeorm';
import { badInput } from '../graphql/errors.ts';
import type { CalendarUnit, FigureOrder, FigureQuestion } from './figure-question.ts';

/** Where a figure comes from, in SQL. */
export type FigureSource = {
  /** What follows FROM, joins included. */
  readonly from: string;
  /** The civil day on which a row counts. */
  readonly day: string;
  /** Which rows count and may be seen; all by default. */
  readonly where?: string;
  /** What rows come to: an aggregate over those of which the condition `when` holds. */
  readonly value: (when: string) => string;
  /** The first and the last day from `first` to `last` on which anybody counted, or null: before and after, 0 would be untrue. */
  readonly counted?: (first: string, last: string) => { readonly from: string; readonly until: string };
  /** For a rate: what `value` is divided by. */
  readonly of?: (when: string) => string;
  /** What a row has of each dimension, by its name in the catalogue. */
  readonly by: Readonly<Record<string, string>>;
  /** Whether a row is made up. */
  readonly isSynthetic: string;
};

/** The `SeriesFigure` of the schema. */
export type Figure = {
  /** The first day of the stretch, 1 to 7 for a weekday from Monday on, null without. */
  readonly bucket: string | null;
  /** In the order of the question's dimensions; empty where a row belongs to none. */
  readonly keys: readonly string[];
  /** Null for a rate of nothing, and where nobody has counted. */
  readonly value: number | null;
  readonly compared: number | null;
  /** Of everything that was asked for, also of what `top` leaves out. */
  readonly isTotal: boolean;
  readonly isSynthetic: boolean;
};

/** A day's stretch of the calendar as text, see `Figure.bucket`. */
export const bucketSql = (each: CalendarUnit | null, day: string): string => {
  if (each === null) return 'NULL::text';
  if (each === 'WEEKDAY') return `extract(isodow FROM ${day})::int::text`;
  return `to_char(date_trunc('${each.toLowerCase()}', ${day}::timestamp), 'YYYY-MM-DD')`;
};

/** Where a day stands: one of the compared ones where it is held against; a weekday stays what it is. */
export const movedSql = (
  { each, compared }: Pick<FigureQuestion, 'each' | 'compared'>,
  day: string,
  isThen: string,
): string =>
  compared && each !== 'WEEKDAY'
    ? `CASE WHEN ${isThen} THEN (${day} + interval '${compared.shift}')::date ELSE ${day} END`
    : day;

/** How long a stretch of the calendar is, for PostgreSQL. */
const lengths: Readonly<Record<Exclude<CalendarUnit, 'WEEKDAY'>, string>> = {
  ...{ DAY: '1 day', WEEK: '1 week', MONTH: '1 month', QUARTER: '3 months', YEAR: '1 year' },
};

const orders: Readonly<Record<FigureOrder, string>> = {
  TIME: '',
  LARGEST: 'value DESC NULLS LAST,',
  SMALLEST: 'value ASC NULLS LAST,',
  GROWTH: 'value / nullif(compared, 0) DESC NULLS LAST,',
};

/**
 * Adds up a figure as it was asked for, in one statement: the total first, then its points in the order of the
 * question.
 *
 * @throws BAD_USER_INPUT for a dimension that the source does not have
 */
export const figuresOf = (
  manager: EntityManager,
  { from, day, where = 'TRUE', value, counted, of, by, isSynthetic }: FigureSource,
  { by: dimensions, each, days, compared, filter, isAssigned, orderBy, top }: FigureQuestion,
): Promise<Figure[]> => {
  const columnOf = (dimension: string): string => {
    if (!Object.hasOwn(by, dimension)) throw badInput(`This figure is not told apart by ${dimension}`);
    return `coalesce((${by[dimension]})::text, '')`;
  };
  const parameters: unknown[] = [days.from, days.until, top + 1];
  const parameter = (given: unknown): string => `$${parameters.push(given)}`;
  const stretches = [['false', '$1::date', '$2::date']];
  if (compared)
    stretches.push(['true', `${parameter(compared.from)}::date`, `${parameter(compared.until)}::date`]);
  const [now, then] = stretches;
  // Said once more beside the join, for of that PostgreSQL makes no condition on an index, and opens every partition.
  const isWithin = stretches.map(([, first, last]) => `${day} BETWEEN ${first} AND ${last}`).join(' OR ');
  const moved = movedSql({ each, compared }, day, 'stretch.is_then');
  const isTold = ([isThen, first, last]: readonly string[]): string => {
    if (!counted) return 'TRUE';
    const { from: begun, until: ended } = counted(first!, last!);
    const isAny = `${begun} IS NOT NULL`;
    if (each === null || each === 'WEEKDAY') return isAny;
    const shift = isThen === 'true' ? compared!.shift : '0 days';
    const start = `at.bucket::timestamp - interval '${shift}'`;
    const isOfIt = `${start} + interval '${lengths[each]}' > ${begun} AND ${start} <= ${ended}`;
    return `CASE GROUPING(at.bucket) WHEN 1 THEN ${isAny} ELSE ${isOfIt} END`;
  };
  const amount = (when: string, stretch: readonly string[]): string =>
    of
      ? `(${value(when)})::float8 / nullif((${of(when)})::float8, 0)`
      : `CASE WHEN ${isTold(stretch)} THEN coalesce(${value(when)}, 0)::float8 END`;
  const filters = filter.map(
    ({ dimension, keys }) => `AND ${columnOf(dimension)} = ANY(${parameter(keys)}::text[])`,
  );
  const columns = [
    `${bucketSql(each, moved)} AS bucket`,
    ...dimensions.map((dimension, index) => `${columnOf(dimension)} AS key${index}`),
  ];
  const places = ['at.bucket', ...dimensions.map((_, index) => `at.key${index}`)];
  return manager.query(
    `SELECT figure.* FROM (
       SELECT at.bucket, CASE WHEN GROUPING(at.bucket) = 0 THEN ARRAY[${places.slice(1)}]::text[] ELSE '{}' END AS keys, ${amount('NOT stretch.is_then', now!)} AS value,
         ${then ? amount('stretch.is_then', then) : 'NULL::float8'} AS compared, GROUPING(at.bucket) = 1 AS "isTotal",
         coalesce(bool_or(${isSynthetic}), false) AS "isSynthetic"
       FROM ${from}
       JOIN (VALUES ${stretches.map((stretch) => `(${stretch})`)}) AS stretch (is_then, first, last) ON ${day} BETWEEN stretch.first AND stretch.last
       CROSS JOIN LATERAL (SELECT ${columns}) AS at
       WHERE ${where} AND (${isWithin}) ${filters.join(' ')}
       GROUP BY GROUPING SETS ((${places}), ())
     ) AS figure
     WHERE "isTotal" OR ((${of ? 'value IS NOT NULL OR compared IS NOT NULL' : 'value <> 0 OR compared <> 0'}) ${isAssigned ? `AND '' <> ALL (keys)` : ''})
     ORDER BY "isTotal" DESC, ${orders[orderBy]} bucket, keys
     LIMIT $3`,
    parameters,
  );
};
