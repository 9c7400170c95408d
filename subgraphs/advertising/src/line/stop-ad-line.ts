import { moveLine } from './move-line.ts';
import { requireReason } from './require-reason.ts';

/** Ends a line before its time. */
export const stopAdLine = moveLine('STOPPED', requireReason);
