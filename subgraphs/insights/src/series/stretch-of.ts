import { addDays, addMonths, type CalendarUnit } from '@media-graph/subgraph';

const months = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;

const lastDay = (first: string, each: CalendarUnit): string => {
  if (each === 'DAY') return first;
  if (each === 'WEEK') return addDays(first, 6);
  return addDays(addMonths(first, months[each as keyof typeof months]), -1);
};

/** The first and last day of a point, within what was asked for; none for a weekday. */
export const stretchOf = (
  bucket: string | null,
  each: CalendarUnit | null,
  days: { readonly from: string; readonly until: string },
): { from: string; until: string } | null => {
  if (each === 'WEEKDAY') return null;
  if (each === null || bucket === null) return days;
  const [from, until] = [[bucket, days.from].sort()[1]!, [lastDay(bucket, each), days.until].sort()[0]!];
  return { from, until };
};
