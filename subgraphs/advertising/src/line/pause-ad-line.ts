import { moveLine } from './move-line.ts';

/** Shows a running line no more, for the time being. */
export const pauseAdLine = moveLine('PAUSED');
