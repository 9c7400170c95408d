import { refused } from '@media-graph/subgraph';
import { moveLine } from './move-line.ts';
import { requireReason } from './require-reason.ts';

/** Takes a line back; what has appeared stays, and stays due. */
export const cancelAdLine = moveLine('CANCELLED', (line, reason) => {
  if (line.status === 'RESERVED' && line.packageId !== null)
    throw refused(
      'ILLEGAL_TRANSITION',
      'The line is of a package: reset it, or dissolve that',
      'input',
      'id',
    );
  if (line.status === 'IN_FLIGHT' || line.status === 'PAUSED') requireReason(line, reason);
});
