import { badInput } from '@media-graph/subgraph';
import type { TimeRangeInput } from '../generated/resolvers.ts';
import type { Times } from './loaders-by-times.ts';

const longestView = 92 * 24 * 3_600_000;

/** The times in which halls and what is lent with them are looked at. @throws BAD_USER_INPUT */
export const requireView = ({ from, until }: TimeRangeInput): Times => {
  if (!from || !until) throw badInput('`times` takes both ends here');
  if (until <= from) throw badInput('`until` must be later than `from`');
  if (until.getTime() - from.getTime() > longestView)
    throw badInput('`from` and `until` are at most 92 days apart');
  return { from, until };
};
