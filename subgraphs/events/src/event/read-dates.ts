import { refused } from '@media-graph/subgraph';
import type { DatePrecision, EventDatesInput } from '../generated/resolvers.ts';
import type { EventDates } from './event.entity.ts';

const firstDay: Record<DatePrecision, (date: string) => string> = {
  DAY: (date) => date,
  MONTH: (date) => `${date.slice(0, 7)}-01`,
  YEAR: (date) => `${date.slice(0, 4)}-01-01`,
  UNKNOWN: (date) => date,
};

const lastOfMonth = (date: string): string =>
  new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).toISOString().slice(0, 10);

const lastDay: Record<DatePrecision, (date: string) => string> = {
  DAY: (date) => date,
  MONTH: lastOfMonth,
  YEAR: (date) => `${date.slice(0, 4)}-12-31`,
  UNKNOWN: (date) => date,
};

const readDate = (
  name: 'start' | 'end',
  { dates, widen }: { dates: EventDatesInput; widen: typeof firstDay },
): [string | null, DatePrecision] => {
  const date = dates[`${name}Date`] ?? null;
  const precision = dates[`${name}Precision`] ?? (date === null ? 'UNKNOWN' : 'DAY');
  if ((date === null) !== (precision === 'UNKNOWN'))
    throw refused(
      'INVALID_INPUT',
      'A date has the precision DAY, MONTH or YEAR; only without a date it is UNKNOWN',
      'input',
      'dates',
      `${name}Precision`,
    );
  if (date !== null && (date < '1900-01-01' || date > '2199-12-31'))
    throw refused('INVALID_INPUT', 'Dates lie between 1900 and 2199', 'input', 'dates', `${name}Date`);
  return [date === null ? null : widen[precision](date), precision];
};

/**
 * Brings dates to the form in which they are stored: a start of which only the month is known is that month's first
 * day, such an end its last. So an event lies inside its dates, however little of them is known.
 *
 * @throws INVALID_INPUT for a precision that does not fit or an end before the start
 */
export const readDates = (dates: EventDatesInput): EventDates => {
  const [startDate, startPrecision] = readDate('start', { dates, widen: firstDay });
  const [endDate, endPrecision] = readDate('end', { dates, widen: lastDay });
  if (startDate !== null && endDate !== null && endDate < startDate)
    throw refused('INVALID_INPUT', 'An event cannot end before it starts', 'input', 'dates', 'endDate');
  return { startDate, startPrecision, endDate, endPrecision };
};
