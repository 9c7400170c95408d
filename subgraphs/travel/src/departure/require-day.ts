import { refused, todayInShanghai } from '@media-graph/subgraph';

/** @throws ILLEGAL_TRANSITION before the day */
export const requireDay = (day: string): void => {
  if (day > todayInShanghai()) throw refused('ILLEGAL_TRANSITION', `Not before ${day}`, 'input', 'id');
};
