import { addDays } from '../language/dates.ts';

type Counted = { readonly countedUntil: string | null };

/**
 * The channels of which nothing was delivered for the last days of a period, up to yesterday: their figures are too low.
 * What runs into the future is not late.
 */
export const countedLate = <Channel extends Counted>(
  channels: readonly Channel[],
  until: string,
  today: string,
): Channel[] => {
  const due = [until, addDays(today, -1)].sort()[0]!;
  return channels.filter(({ countedUntil }) => (countedUntil ?? '') < due);
};
