import { addDays, type DateRange, daysBetween } from '@media-graph/subgraph';

type Term = { readonly startsOn: string; readonly endsOn: string };

const later = (a: string, b: string): string => (a > b ? a : b);
const earlier = (a: string, b: string): string => (a < b ? a : b);

/** How many days of the term papers come, before a day and without the pauses, which do not overlap. */
export const deliveredDays = (
  { startsOn, endsOn }: Term,
  pauses: readonly DateRange[],
  before?: string,
): number => {
  const after = earlier(addDays(endsOn, 1), before ?? '9999-12-31');
  const paused = pauses.map(({ from, until }) => {
    const first = later(from, startsOn);
    const end = earlier(until ? addDays(until, 1) : after, after);
    return Math.max(0, daysBetween(first, end));
  });
  return Math.max(0, daysBetween(startsOn, after) - paused.reduce((sum, days) => sum + days, 0));
};

/**
 * What is given back when a subscription stops: the price by the share of the term's days without a paper, rounded
 * down to the fen. Days that complaints were credited with are days of the term.
 */
export const refundable = (
  term: Term & { readonly pricePaidMinor: bigint },
  pauses: readonly DateRange[],
  stoppedOn: string,
): bigint => {
  // A pause that is still open has not used up any day of the term.
  const whole = deliveredDays(
    term,
    pauses.filter(({ until }) => until !== null),
  );
  const had = deliveredDays(term, pauses, stoppedOn);
  return whole === 0 ? 0n : (term.pricePaidMinor * BigInt(whole - had)) / BigInt(whole);
};
