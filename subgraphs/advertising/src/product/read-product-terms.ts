import { requireBetween, requireMinor } from '@media-graph/subgraph';

/** What may be asked for a product, and its notice, as the table holds them. */
export const readBasePrice = (minor: bigint): bigint => requireMinor(minor, {}, 'input', 'basePriceMinor');
export const readLeadDays = (days: number): number => requireBetween(days, 0, 365, 'input', 'leadDays');
export const readCopyDays = (days: number): number =>
  requireBetween(days, 0, 60, 'input', 'copyDeadlineDays');
export const readMinWords = (words: number): number => requireBetween(words, 1, 500, 'input', 'minWords');
export const readFlightDays = (least: number, most: number) => {
  const minFlightDays = requireBetween(least, 1, 366, 'input', 'minFlightDays');
  return { minFlightDays, maxFlightDays: requireBetween(most, minFlightDays, 366, 'input', 'maxFlightDays') };
};
