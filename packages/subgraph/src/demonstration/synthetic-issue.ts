import { weekdayOf } from '../calendar/days.ts';

const isWeekend = (date: string): boolean => weekdayOf(date) > 5;

/** The pages of the newspaper on a day, and the copies that are asked for: figures made up once for all companies. */
export const syntheticIssue = (date: string) => ({
  pageCount: isWeekend(date) ? 8 : weekdayOf(date) === 3 ? 24 : 16,
  totalDraw: 42_000 + ((Number(date.slice('YYYY-MM-'.length)) * 137) % 900) - (isWeekend(date) ? 3500 : 0),
});
