import { daysBetween } from '@media-graph/subgraph';

type Term = {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly receivedMinor: bigint;
  readonly duesMinor: bigint;
};

/** What is still to be paid of a term in fen; nothing of one that was withdrawn, or whose membership ended early. */
export const owedOf = (
  { withdrawnAt, endsOn, duesMinor, receivedMinor }: Term & { readonly withdrawnAt: Date | null },
  endedOn: string | null,
): bigint => (withdrawnAt || (endedOn !== null && endedOn < endsOn) ? 0n : duesMinor - receivedMinor);

/**
 * What may be given back of a term whose membership ended early: of the dues what falls on the days left, and no more
 * than what was received beyond the days that were used.
 *
 * @param endedOn first day on which the membership no longer holds; null while it has no end
 * @returns fen, rounded down
 */
export const refundableOf = (
  { startsOn, endsOn, receivedMinor, duesMinor }: Term,
  endedOn: string | null,
): bigint => {
  if (endedOn === null || endedOn >= endsOn) return 0n;
  const days = BigInt(daysBetween(startsOn, endsOn));
  const used = endedOn <= startsOn ? 0n : BigInt(daysBetween(startsOn, endedOn));
  const earned = (duesMinor * used + days - 1n) / days;
  return receivedMinor > earned ? receivedMinor - earned : 0n;
};
