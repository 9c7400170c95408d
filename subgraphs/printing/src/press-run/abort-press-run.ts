import { requireBetween, requireTextBetween } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { AbortPressRunInput } from '../generated/resolvers.ts';
import { endPressRun, mostCopies } from './end-press-run.ts';
import type { PressRun } from './press-run.entity.ts';

/** Ends a run that is not reported yet; what it printed is waste. */
export const abortPressRun = async (tx: Transaction, input: AbortPressRunInput): Promise<PressRun> => {
  const wasteRunning = requireBetween(input.wasteCopies!, 0, mostCopies, 'input', 'wasteCopies');
  const abortReason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  const counts = { grossCopies: wasteRunning, goodCopies: 0, wasteStartup: 0, wasteRunning };
  return endPressRun('ABORTED', { ...counts, abortReason })(tx, input);
};
