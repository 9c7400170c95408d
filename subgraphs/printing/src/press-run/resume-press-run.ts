import { refused } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ResumePressRunInput } from '../generated/resolvers.ts';
import { movePressRun } from './move-press-run.ts';
import type { PressRun } from './press-run.entity.ts';

/** Goes on behind a stop. */
export const resumePressRun = async (tx: Transaction, input: ResumePressRunInput): Promise<PressRun> => {
  const run = await movePressRun(tx, input, 'IN_PROGRESS', ({ startedAt }) => {
    if (!startedAt) throw refused('ILLEGAL_TRANSITION', 'The run has not been started', 'input', 'id');
    return {};
  });
  await tx.pressRunStopRepository.end(run.id);
  return run;
};
