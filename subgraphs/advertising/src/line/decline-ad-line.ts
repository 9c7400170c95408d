import { moveLine } from './move-line.ts';
import { requireReason } from './require-reason.ts';

/** Refuses a line that is not booked. */
export const declineAdLine = moveLine('DECLINED', requireReason);
