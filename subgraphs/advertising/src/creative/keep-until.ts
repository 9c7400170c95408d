import { addMonths } from '../input/civil-date.ts';
import type { AdLine } from '../line/line.entity.ts';

const monthsKept = 36;

/** The day until which what appeared on these lines is kept; null for what is on none. */
export const keepUntil = (lines: readonly (Pick<AdLine, 'endsOn'> | null)[]): string | null => {
  const last = lines
    .flatMap((line) => (line ? [line.endsOn] : []))
    .sort()
    .at(-1);
  // The same day of the month three years later; 29 February becomes 28.
  if (!last) return null;
  const month = addMonths(last, monthsKept).slice(0, 8);
  return last.endsWith('-02-29') ? `${month}28` : `${month}${last.slice(8)}`;
};
