import { refused } from '@media-graph/subgraph';

/** @throws INVALID_INPUT where nobody says why */
export const requireReason = (_: unknown, reason: string | null): void => {
  if (reason === null) throw refused('INVALID_INPUT', 'Say why', 'input', 'reason');
};
