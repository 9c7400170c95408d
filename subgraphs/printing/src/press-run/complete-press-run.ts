import type { Transaction } from '../context.ts';
import type { CompletePressRunInput } from '../generated/resolvers.ts';
import { movePressRun } from './move-press-run.ts';
import type { PressRun } from './press-run.entity.ts';

/** The press is clean, and free. */
export const completePressRun = (tx: Transaction, input: CompletePressRunInput): Promise<PressRun> =>
  movePressRun(tx, input, 'COMPLETED');
