import { refused } from '../mutation/refused.ts';

/** A list of a mutation's input with so many entries, both included. @throws INVALID_INPUT */
export const requireEntries = <Entry>(
  list: readonly Entry[],
  least: number,
  most: number,
  ...field: string[]
): readonly Entry[] => {
  if (list.length < least || list.length > most)
    throw refused('INVALID_INPUT', `This takes ${least} to ${most} entries`, ...field);
  return list;
};
