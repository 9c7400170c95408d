import { addDays, daysOfMonth, monthOf, refused } from '@media-graph/subgraph';
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
 * @throws INVALID_INPUT for a precision that does not fit or an end before the start
 */
export const readDates = (dates: EventDatesInput): EventDates => {
  const [startsOn, startPrecision] = readDate('start', dates, firstDay);
  const [endsOn, endPrecision] = readDate('end', dates, lastDay);
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    throw wrong('An event cannot end before it starts', 'endsOn');
  return { startsOn, startPrecision, endsOn, endPrecision };
};
