import { addDays } from '../calendar/days.ts';

/** Civil days from a first one to a last one, which may be open. */
export type DateRange = { readonly from: string; readonly until: string | null };

/** From PostgreSQL's text of a daterange, which it always writes as `[first,after)`. */
export const readDateRange = (range: string): DateRange => {
  const [from = '', after = ''] = range.slice(1, -1).split(',');
  return { from, until: after === '' ? null : addDays(after, -1) };
};

/** PostgreSQL's text of a daterange. */
export const writeDateRange = ({ from, until }: DateRange): string =>
  `[${from},${until ?? ''}${until ? ']' : ')'}`;
