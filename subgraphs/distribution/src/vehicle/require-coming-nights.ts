import { addDays, type DateRange, refused, todayInShanghai, writeDateRange } from '@media-graph/subgraph';

type Nights = { readonly startsOn: string; readonly endsOn?: string | null | undefined };

/** The nights of an input: what was driven before stays as it was. @returns PostgreSQL's text of them @throws INVALID_INPUT */
export const requireComingNights = ({ startsOn, endsOn }: Nights): string => {
  const first = todayInShanghai();
  const last = addDays(first, 366);
  if (startsOn < first || startsOn > last)
    throw refused('INVALID_INPUT', 'This is a day from today to a year from today', 'input', 'startsOn');
  if (endsOn != null && (endsOn < startsOn || endsOn > last))
    throw refused('INVALID_INPUT', 'This is a day from the first to a year from today', 'input', 'endsOn');
  const nights: DateRange = { from: startsOn, until: endsOn ?? null };
  return writeDateRange(nights);
};
