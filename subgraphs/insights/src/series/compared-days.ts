import { addDays, addMonths, type CalendarUnit, daysBetween } from '@media-graph/subgraph';
import type { SeriesComparison } from '../generated/resolvers.ts';

type Days = { readonly from: string; readonly until: string };

const monthsIn = ({ from, until }: Days): number => {
  const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return count(until) - count(from) + 1;
};
const isLastOfMonth = (day: string): boolean => addDays(day, 1).endsWith('-01');

/**
 * The days that others are held against, and how far they lie back. By weeks that is whole weeks, 52 or 4 a month, so
 * that weekdays meet; else months, of which the last one's end is the month's end.
 */
export const comparedDays = (days: Days, comparison: SeriesComparison, each: CalendarUnit | null) => {
  const months = comparison === 'YEAR' ? 12 : monthsIn(days);
  if (each === 'WEEK') {
    const back = comparison === 'YEAR' ? 364 : months * 28;
    return { from: addDays(days.from, -back), until: addDays(days.until, -back), shift: `${back} days` };
  }
  const from = addMonths(days.from, -months);
  const until = isLastOfMonth(days.until)
    ? addDays(addMonths(addDays(days.until, 1), -months), -1)
    : addMonths(days.until, -months);
  return { from, until: daysBetween(from, until) < 0 ? from : until, shift: `${months} months` };
};
