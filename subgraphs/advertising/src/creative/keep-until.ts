import { addMonths } from '@media-graph/subgraph';
import type { AdLine } from '../line/line.entity.ts';

const monthsKept = 36;

/** The day until which what appeared on these lines is kept; null for what is on none. */
export const keepUntil = (lines: readonly (Pick<AdLine, 'endsOn'> | null)[]): string | null => {
  const last = lines
    .flatMap((line) => (line ? [line.endsOn] : []))
    .sort()
    .at(-1);
  return last ? addMonths(last, monthsKept) : null;
};
