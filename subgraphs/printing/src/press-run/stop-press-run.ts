import { requireTextBetween } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { StopPressRunInput } from '../generated/resolvers.ts';
import { movePressRun } from './move-press-run.ts';
import type { PressRun } from './press-run.entity.ts';

/** Interrupts a run, or puts it aside for another one. */
export const stopPressRun = async (tx: Transaction, input: StopPressRunInput): Promise<PressRun> => {
  const { kind } = input;
  const reason = requireTextBetween(input.reason, 3, 500, 'input', 'reason');
  const run = await movePressRun(kind)(tx, input);
  const { id: runId, organisationId } = run;
  await tx.pressRunStopRepository.insert({ id: uuidv7(), organisationId, runId, kind, reason });
  return run;
};
