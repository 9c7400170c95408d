import { refused, requirePast } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { StartPressRunInput } from '../generated/resolvers.ts';
import { plannedPaper } from '../paper-stock/planned-paper.ts';
import { movePressRun } from './move-press-run.ts';
import type { PressRun } from './press-run.entity.ts';

/** The first copy, if the store has the paper for what is planned: it is reserved for the run until that is reported. */
export const startPressRun = async (tx: Transaction, input: StartPressRunInput): Promise<PressRun> => {
  const startedAt = requirePast(input.startedAt, 'input', 'startedAt');
  return movePressRun('IN_PROGRESS', async (tx, run, order) => {
    if (run.startedAt)
      throw refused('ILLEGAL_TRANSITION', 'The run was started before: resume it', 'input', 'id');
    const matter = { ...order, copies: run.plannedCopies };
    return { startedAt, reservedGrams: await plannedPaper(tx, run.organisationId, startedAt, matter) };
  })(tx, input);
};
