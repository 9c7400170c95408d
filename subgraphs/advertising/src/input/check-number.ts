import { refused } from '@media-graph/subgraph';

/** Far above any price, and far below what PostgreSQL's bigint holds after a multiplication. */
const mostFen = 10_000_000_000_000n;

/** A sum in fen. Throws INVALID_INPUT below `least` or above ten thousand billion fen. */
export const requireAmount = (amount: bigint, least: bigint, ...field: string[]): bigint => {
  if (amount < least || amount > mostFen)
    throw refused('INVALID_INPUT', `This is a sum in fen from ${least} to ${mostFen}`, ...field);
  return amount;
};

type Between = {
  (value: bigint, least: bigint, most: bigint, ...field: string[]): bigint;
  // What has a default in the SDL is never undefined here, whatever its generated type says.
  (value: number | undefined, least: number, most: number, ...field: string[]): number;
};

/** A whole number. Throws INVALID_INPUT outside of the two. */
export const requireBetween: Between = <Kind extends number | bigint>(
  value: Kind,
  least: Kind,
  most: Kind,
  ...field: string[]
): Kind => {
  if (value < least || value > most)
    throw refused('INVALID_INPUT', `This takes ${least} to ${most}`, ...field);
  return value;
};
