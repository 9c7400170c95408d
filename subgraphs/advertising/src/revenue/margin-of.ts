import { cny } from '@media-graph/subgraph';

/** A sum that may not be known, as `Money`. */
export const known = (minor: bigint | null | undefined) => (minor == null ? null : cny(minor));

/** What is left of a price when it has cost so much; null where that is not known. */
export const marginOf = (priceMinor: bigint, costMinor: bigint | null | undefined) =>
  costMinor == null ? null : cny(priceMinor - costMinor);
