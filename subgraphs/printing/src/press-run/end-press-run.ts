import { refused } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import { chargePaper } from './charge-paper.ts';
import { movePressRun, type Seen } from './move-press-run.ts';
import type { PressRun } from './press-run.entity.ts';

/** What a count of one run may be at most: far more than a press prints in seven days. */
export const mostCopies = 20_000_000;

/** Counts a run's copies, frees what was reserved for it, and charges it with their paper: on the day on which they count. */
export const endPressRun =
  (
    status: 'CLEANUP' | 'ABORTED',
    { endedAt = new Date(), ...counts }: Partial<PressRun> & { readonly grossCopies: number },
  ) =>
  async (tx: Transaction, input: Seen): Promise<PressRun> => {
    const run = await movePressRun(status, async (_, { status }) => {
      if (status === 'WAITING' && counts.grossCopies > 0)
        throw refused('INVALID_INPUT', 'A run that waits has printed nothing', 'input', 'wasteCopies');
      return { ...counts, reservedGrams: 0n, endedAt };
    })(tx, input);
    const missingGrams = await chargePaper(tx, run, counts.grossCopies);
    if (missingGrams > 0n) await tx.pressRunRepository.update(run.id, { missingGrams });
    return { ...run, missingGrams };
  };
