import { requireTextBetween, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CorrectPressRunInput } from '../generated/resolvers.ts';
import { chargePaper } from './charge-paper.ts';
import type { PressRun } from './press-run.entity.ts';
import { readCounts } from './read-counts.ts';

/**
 * Puts the counts of a reported run right; what stood there, who changed it and why is kept, and its paper follows. The
 * database counts the difference in the month of the run, or in the open one where that is closed.
 */
export const correctPressRun = async (tx: Transaction, input: CorrectPressRunInput): Promise<PressRun> => {
  const run = await lockOwn(tx.viewer, tx.pressRunRepository, input);
  const counts = readCounts(input);
  const { id: runId, organisationId } = run;
  await tx.printOrderRepository.lock(run.orderId);
  await tx.runCorrectionRepository.insert({
    ...{ id: uuidv7(), organisationId, runId },
    grossAfter: counts.grossCopies,
    goodAfter: counts.goodCopies,
    startupAfter: counts.wasteStartup,
    runningAfter: counts.wasteRunning,
    reason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
  const missingGrams = await chargePaper(tx, run, counts.grossCopies);
  return { ...(await revise(tx.pressRunRepository, run, { missingGrams })), ...counts };
};
