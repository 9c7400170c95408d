import { refused } from '@media-graph/subgraph';
import { movePressRun } from './move-press-run.ts';

/** Goes on behind a stop. */
export const resumePressRun = movePressRun('IN_PROGRESS', async (tx, { id, startedAt }) => {
  if (!startedAt) throw refused('ILLEGAL_TRANSITION', 'The run has not been started', 'input', 'id');
  await tx.pressRunStopRepository.end(id);
  return {};
});
