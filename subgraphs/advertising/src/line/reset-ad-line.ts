import { moveLine } from './move-line.ts';

/** Makes a draft again of a line that is reserved, or that came to nothing. */
export const resetAdLine = moveLine('DRAFT');
