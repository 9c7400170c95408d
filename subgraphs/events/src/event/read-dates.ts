import { addDays, daysOfMonth, monthOf, refused, requireTimeOfDay } from '@media-graph/subgraph';
import type { DatePrecision, EventDatesInput } from '../generated/resolvers.ts';
import type { EventDates } from './event.entity.ts';

type Widen = Readonly<Record<DatePrecision, (date: string) => string>>;

const firstDay: Widen = {
  DAY: (date) => date,
  MONTH: (date) => `${monthOf(date)}-01`,
  YEAR: (date) => `${date.slice(0, 'YYYY'.length)}-01-01`,
  UNKNOWN: (date) => date,
};
const lastDay: Widen = {
  DAY: (date) => date,
  MONTH: (date) => addDays(daysOfMonth(monthOf(date))[1], -1),
  YEAR: (date) => `${date.slice(0, 'YYYY'.length)}-12-31`,
  UNKNOWN: (date) => date,
};

const wrong = (message: string, field: string) => refused('INVALID_INPUT', message, 'input', 'dates', field);

const timeZones = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);

/** `HH:MM` of a day that is known, as PostgreSQL writes it. */
const readTime = (
  time: string | null | undefined,
  precision: DatePrecision,
  field: string,
): string | null => {
  if (time == null) return null;
  const clock = requireTimeOfDay(time, 'input', 'dates', field);
  if (precision !== 'DAY') throw wrong('A time of day takes a day that is known', field);
  return `${clock}:00`;
};

const readTimeZone = (timeZone: string): string => {
  if (!timeZones.has(timeZone)) throw wrong('A time zone of the IANA, such as Asia/Shanghai', 'timeZone');
  return timeZone;
};

const readDate = (
  name: 'start' | 'end',
  dates: EventDatesInput,
  widen: Widen,
): [string | null, DatePrecision] => {
  const date = dates[`${name}sOn`] ?? null;
  const precision = dates[`${name}Precision`] ?? (date === null ? 'UNKNOWN' : 'DAY');
  if ((date === null) !== (precision === 'UNKNOWN'))
    throw wrong(
      'A date has the precision DAY, MONTH or YEAR; only without a date it is UNKNOWN',
      `${name}Precision`,
    );
  if (date !== null && (date < '1900-01-01' || date > '2199-12-31'))
    throw wrong('Dates lie between 1900 and 2199', `${name}sOn`);
  return [date === null ? null : widen[precision](date), precision];
};

/**
 * Brings dates to the form in which they are stored: a start of which only the month is known is that month's first
 * day, such an end its last. So an event lies inside its dates, however little of them is known.
 *
 * An end of which the time of day alone is given is on the first day.
 *
 * @throws INVALID_INPUT for a precision that does not fit, an end before the start, or a time on an unknown day. That
 *   the clock shows such a time that day is PostgreSQL's to say
 */
export const readDates = (dates: EventDatesInput): EventDates => {
  const [startsOn, startPrecision] = readDate('start', dates, firstDay);
  const isOneDay = dates.endTime != null && dates.endsOn == null;
  const [endsOn, endPrecision] = isOneDay ? [startsOn, startPrecision] : readDate('end', dates, lastDay);
  const startTime = readTime(dates.startTime, startPrecision, 'startTime');
  const endTime = readTime(dates.endTime, endPrecision, 'endTime');
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    throw wrong('An event cannot end before it starts', 'endsOn');
  if (endTime !== null && startTime === null)
    throw wrong('With an hour of the end goes one of the start', 'startTime');
  if (startsOn === endsOn && startTime !== null && endTime !== null && endTime <= startTime)
    throw wrong('An event ends later than it starts: name the day after for one over midnight', 'endTime');
  const timeZone = readTimeZone(dates.timeZone ?? 'Asia/Shanghai');
  return { startsOn, startPrecision, endsOn, endPrecision, startTime, endTime, timeZone };
};
