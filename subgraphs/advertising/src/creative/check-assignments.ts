import { refused } from '@media-graph/subgraph';
import type { AdAssignmentInput } from '../generated/resolvers.ts';

const whole = 100;

/**
 * Each creative stands there once, and the shares of voice, if there are any, are on all and add up to 100: OpenDirect
 * 2.1, `Assignment.sov`.
 *
 * @throws INVALID_INPUT otherwise
 */
export const checkAssignments = (assignments: readonly AdAssignmentInput[]): void => {
  const wrong = (message: string) => refused('INVALID_INPUT', message, 'input', 'assignments');
  if (new Set(assignments.map(({ creativeId }) => creativeId)).size < assignments.length)
    throw wrong('A creative is assigned to a line once');
  const shares = assignments.flatMap(({ sov }) => (sov == null ? [] : [sov]));
  if (shares.some((share) => share < 1 || share > whole)) throw wrong('A share of voice is 1 to 100');
  if (shares.length > 0 && (shares.length < assignments.length || shares.reduce((a, b) => a + b) !== whole))
    throw wrong('Shares of voice are given for all creatives of the line and add up to 100');
};
