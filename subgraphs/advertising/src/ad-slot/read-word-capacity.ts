import { refused, requireBetween } from '@media-graph/subgraph';
import type { AdSlotSize } from '../generated/resolvers.ts';

/** How many words an area takes that is sold by them; null for any other. @throws INVALID_INPUT */
export const readWordCapacity = (
  size: AdSlotSize,
  words: number | null | undefined,
  ...field: string[]
): number | null => {
  if (size === 'CLASSIFIED_WORDS') return requireBetween(words ?? 0, 1, 20_000, ...field, 'wordCapacity');
  if (words != null)
    throw refused('INVALID_INPUT', 'Only CLASSIFIED_WORDS is sold by words', ...field, 'wordCapacity');
  return null;
};
