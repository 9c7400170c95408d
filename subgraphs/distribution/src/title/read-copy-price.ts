import { requireMinor } from '@media-graph/subgraph';

/** The price of a copy at an outlet. @throws INVALID_INPUT */
export const readCopyPrice = (minor: bigint): bigint =>
  requireMinor(minor, { least: 1n, most: 100_000n }, 'input', 'copyPriceMinor');
