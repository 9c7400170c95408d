import { refused } from '@media-graph/subgraph';
import type { PaperSubscription } from './paper-subscription.entity.ts';

/**
 * What moves papers must not do so before a day on which their number of copies changes: issues of the one price would
 * come with the copies of the other.
 *
 * @throws ILLEGAL_TRANSITION
 */
export const requireSettledCopies = (
  { copiesSince, formerCopies }: Pick<PaperSubscription, 'copiesSince' | 'formerCopies'>,
  from: string,
  ...field: string[]
): void => {
  if (copiesSince && from < copiesSince)
    throw refused(
      'ILLEGAL_TRANSITION',
      `Its copies change on ${copiesSince}: make them ${formerCopies} again from that day on first, or begin then`,
      ...field,
    );
};
