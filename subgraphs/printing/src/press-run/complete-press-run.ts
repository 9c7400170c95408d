import { movePressRun } from './move-press-run.ts';

/** The press is clean, and free. */
export const completePressRun = movePressRun('COMPLETED');
