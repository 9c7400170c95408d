import { refused } from '@media-graph/subgraph';
import { kilograms, plannedPaperGrams } from '../paper-stock/paper-weight.ts';
import { movePressRun } from './move-press-run.ts';

/** The first copy, if the store has the paper for what is planned. */
export const startPressRun = movePressRun('IN_PROGRESS', async (tx, run, order) => {
  if (run.startedAt)
    throw refused('ILLEGAL_TRANSITION', 'The run was started before: resume it', 'input', 'id');
  const needed = plannedPaperGrams({ ...order, copies: run.plannedCopies });
  const grams = (await tx.paperOnHand.load(run.stockId))?.grams ?? 0n;
  if (grams < needed)
    throw refused(
      'SOLD_OUT',
      `The run takes ${kilograms(needed)} kg of paper, the store has ${kilograms(grams)} kg`,
      ...['input', 'id'],
    );
  return { startedAt: new Date() };
});
