import { refused } from '@media-graph/subgraph';

/** Far above any price, and far below what PostgreSQL's bigint holds after a multiplication. */
const mostFen = 10_000_000_000_000n;

/** A sum in fen. Throws INVALID_INPUT below `least` or above ten thousand billion fen. */
export const requireAmount = (amount: bigint, least: bigint, ...field: string[]): bigint => {
  if (amount < least || amount > mostFen)
    throw refused('INVALID_INPUT', `This is a sum in fen from ${least} to ${mostFen}`, ...field);
  return amount;
};
