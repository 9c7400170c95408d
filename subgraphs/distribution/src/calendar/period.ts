import { addDays } from '@media-graph/subgraph';

/** Days from a first one to a last one, which may be open. */
export type Days = { readonly from: string; readonly until: string | null };

/** PostgreSQL writes every daterange as `[first,after)`. */
export const daysOf = (range: string): Days => {
  const [from = '', after = ''] = range.slice(1, -1).split(',');
  return { from, until: after === '' ? null : addDays(after, -1) };
};

export const rangeOf = (from: string, until: string | null): string =>
  `[${from},${until ?? ''}${until ? ']' : ')'}`;
