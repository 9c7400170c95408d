import { refused } from '../mutation/refused.ts';

/** Far above any price, and far below what PostgreSQL's bigint holds after a multiplication. */
const mostFen = 10_000_000_000_000n;

/** A sum in fen from `least` to `most`, ten thousand billion by default. @throws INVALID_INPUT */
export const requireMinor = (
  minor: bigint,
  { least = 0n, most = mostFen }: { readonly least?: bigint; readonly most?: bigint },
  ...field: string[]
): bigint => {
  if (minor < least || minor > most)
    throw refused('INVALID_INPUT', `This is a sum from ${least} to ${most} fen`, ...field);
  return minor;
};
