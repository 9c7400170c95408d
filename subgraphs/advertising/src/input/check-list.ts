import { refused } from '@media-graph/subgraph';

/** Throws INVALID_INPUT for a list with fewer or more entries. */
export const requireFew = <Entry>(
  list: readonly Entry[],
  least: number,
  most: number,
  ...field: string[]
): readonly Entry[] => {
  if (list.length < least || list.length > most)
    throw refused('INVALID_INPUT', `This takes ${least} to ${most} entries`, ...field);
  return list;
};
