import { refused } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { StartPressRunInput } from '../generated/resolvers.ts';
import { kilograms, plannedPaperGrams } from '../paper-stock/paper-weight.ts';
import { movePressRun } from './move-press-run.ts';
import type { PressRun } from './press-run.entity.ts';

/** The first copy, if the store has the paper for what is planned. */
export const startPressRun = (tx: Transaction, input: StartPressRunInput): Promise<PressRun> =>
  movePressRun(tx, input, 'IN_PROGRESS', async ({ startedAt, stockId, plannedCopies }, order) => {
    if (startedAt)
      throw refused('ILLEGAL_TRANSITION', 'The run was started before: resume it', 'input', 'id');
    const needed = plannedPaperGrams({ ...order, copies: plannedCopies });
    const grams = (await tx.paperOnHand.load(stockId))?.grams ?? 0n;
    if (grams < needed)
      throw refused(
        'SOLD_OUT',
        `The run takes ${kilograms(needed)} kg of paper, the store has ${kilograms(grams)} kg`,
        ...['input', 'id'],
      );
    return { startedAt: new Date() };
  });
