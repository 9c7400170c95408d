import { refused, todayInShanghai } from '@media-graph/subgraph';
import { moveLine } from './move-line.ts';

/** Ends a line whose last day has come. */
export const finishAdLine = moveLine('FINISHED', ({ endsOn }) => {
  if (todayInShanghai() < endsOn)
    throw refused(
      'ILLEGAL_TRANSITION',
      `The line ends on ${endsOn}: stop it to end it before`,
      'input',
      'id',
    );
});
