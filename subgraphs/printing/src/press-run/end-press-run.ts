import { refused } from '@media-graph/subgraph';
import { chargePaper } from './charge-paper.ts';
import { movePressRun } from './move-press-run.ts';
import type { PressRun } from './press-run.entity.ts';

/** What a count of one run may be at most: far more than a press prints in seven days. */
export const mostCopies = 20_000_000;

/** Counts a run's copies, charges it with their paper, and frees what was reserved for it. */
export const endPressRun = (
  status: 'CLEANUP' | 'ABORTED',
  { endedAt = new Date(), ...counts }: Partial<PressRun> & { readonly grossCopies: number },
) =>
  movePressRun(status, async (tx, run, order) => {
    if (run.status === 'WAITING' && counts.grossCopies > 0)
      throw refused('INVALID_INPUT', 'A run that waits has printed nothing', 'input', 'wasteCopies');
    const missingGrams = await chargePaper(tx, run, order, counts.grossCopies);
    return { ...counts, missingGrams, reservedGrams: 0n, endedAt };
  });
