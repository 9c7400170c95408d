import type { LockedSubscription } from './lock-subscription.ts';

/**
 * The last day of a grace whose issues came, which stays also where credits have paid them since; null of one that a
 * pause kept from beginning, and that begins once papers come again.
 */
export const graceThatCame = ({
  row: { graceEndsOn },
  pauses,
}: Pick<LockedSubscription, 'row' | 'pauses'>): string | null => {
  const isPaused = pauses.some(
    ({ from, until }) =>
      graceEndsOn !== null && from <= graceEndsOn && (until === null || until >= graceEndsOn),
  );
  return isPaused ? null : graceEndsOn;
};
