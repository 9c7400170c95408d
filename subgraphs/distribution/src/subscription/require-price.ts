import { requireMinor } from '@media-graph/subgraph';

/** What a subscriber pays for a term, or for all of them together, in fen. @throws INVALID_INPUT */
export const requirePrice = (minor: bigint): bigint =>
  requireMinor(minor, { most: 100_000_000_000n }, 'input', 'pricePaidMinor');
