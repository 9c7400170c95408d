import { refused, todayInShanghai } from '@media-graph/subgraph';
import { moveLine } from './move-line.ts';

/** Begins to show a line, or goes on. */
export const startAdLine = moveLine('IN_FLIGHT', ({ startsOn }) => {
  if (todayInShanghai() < startsOn)
    throw refused('ILLEGAL_TRANSITION', `The line starts on ${startsOn}`, 'input', 'id');
});
