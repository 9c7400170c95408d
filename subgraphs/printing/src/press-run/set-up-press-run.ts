import type { Transaction } from '../context.ts';
import type { SetUpPressRunInput } from '../generated/resolvers.ts';
import { movePressRun } from './move-press-run.ts';
import type { PressRun } from './press-run.entity.ts';

/** Makes the press ready for a run. */
export const setUpPressRun = (tx: Transaction, input: SetUpPressRunInput): Promise<PressRun> =>
  movePressRun(tx, input, 'SETUP');
