import type { AdPace } from '../generated/resolvers.ts';

/** How what was delivered stands to what was planned, give or take so many per cent; null without a plan. */
export const paceOf = (
  { expected, delivered }: { readonly expected: bigint; readonly delivered: bigint },
  tolerance: number,
): AdPace | null => {
  if (expected === 0n) return null;
  const percent = (delivered * 100n) / expected;
  if (percent < BigInt(100 - tolerance)) return 'BEHIND';
  return percent > BigInt(100 + tolerance) ? 'AHEAD' : 'ON_PACE';
};
