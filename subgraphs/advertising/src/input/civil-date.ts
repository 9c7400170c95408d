import { addDays, daysBetween, requireMonth } from '@media-graph/subgraph';

/** Every day from one to another, both included. */
export const daysOf = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));

/** The first day of a month `YYYY-MM`. Throws BAD_USER_INPUT for what is none. */
export const monthStart = (month: string, argument = 'month'): string =>
  `${requireMonth(month, argument)}-01`;

/** The first day of the month that is so many months later. */
export const addMonths = (firstDay: string, months: number): string => {
  const [year, month] = firstDay.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
};
