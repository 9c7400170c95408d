import { movePressRun } from './move-press-run.ts';

/** The press is made ready for the run. */
export const setUpPressRun = movePressRun('SETUP');
