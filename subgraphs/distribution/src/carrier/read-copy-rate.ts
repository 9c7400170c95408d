import { requireMinor } from '@media-graph/subgraph';

/** What a carrier is paid for each copy. @throws INVALID_INPUT */
export const readCopyRate = (minor: bigint): bigint =>
  requireMinor(minor, { least: 1n, most: 1000n }, 'input', 'copyRateMinor');
