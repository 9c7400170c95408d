import { requireMinor } from '@media-graph/subgraph';

/** What a subscriber pays for a term, in fen. @throws INVALID_INPUT */
export const requirePrice = (minor: bigint, field = 'pricePaidMinor'): bigint =>
  requireMinor(minor, { most: 100_000_000_000n }, 'input', field);
