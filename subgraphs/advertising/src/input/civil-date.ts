import { badInput } from '@media-graph/subgraph';

const day = 86_400_000;
const epochDay = (date: string): number => Date.parse(`${date}T00:00:00Z`) / day;

/** Today in Asia/Shanghai, as `YYYY-MM-DD`. */
export const today = (now = new Date()): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now);

export const addDays = (date: string, days: number): string =>
  new Date((epochDay(date) + days) * day).toISOString().slice(0, 10);

/** Days from one date to a later one. */
export const daysBetween = (from: string, to: string): number => epochDay(to) - epochDay(from);

/** Every day from one to another, both included. */
export const daysOf = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index));

/** The first day of a month `YYYY-MM`. Throws BAD_USER_INPUT for what is none. */
export const monthStart = (month: string, argument = 'month'): string => {
  if (!/^[12]\d{3}-(0[1-9]|1[0-2])$/.test(month)) throw badInput(`\`${argument}\` is a month, YYYY-MM`);
  return `${month}-01`;
};

/** The first day of the month that is so many months later. */
export const addMonths = (firstDay: string, months: number): string => {
  const [year, month] = firstDay.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
};
