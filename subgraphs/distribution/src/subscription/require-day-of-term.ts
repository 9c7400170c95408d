import { refused } from '@media-graph/subgraph';
import type { PaperSubscription } from './paper-subscription.entity.ts';

/** A day of the subscription's term. @throws INVALID_INPUT */
export const requireDayOfTerm = (
  { startsOn, endsOn }: Pick<PaperSubscription, 'startsOn' | 'endsOn'>,
  day: string,
  ...field: string[]
): string => {
  if (day < startsOn || day > endsOn)
    throw refused('INVALID_INPUT', `The term is from ${startsOn} to ${endsOn}`, ...field);
  return day;
};
