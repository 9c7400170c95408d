import { cny } from '@media-graph/subgraph';

/** What is left of a price when it has cost so much; null where that is not known. */
export const marginOf = (priceMinor: bigint, costMinor: bigint | null | undefined) =>
  costMinor == null ? null : cny(priceMinor - costMinor);
