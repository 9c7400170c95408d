import { requirePast } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ReportPressRunInput } from '../generated/resolvers.ts';
import { endPressRun } from './end-press-run.ts';
import type { PressRun } from './press-run.entity.ts';
import { readCounts } from './read-counts.ts';

/** The last copy: counts what was printed, and begins the clean-up. */
export const reportPressRun = async (tx: Transaction, input: ReportPressRunInput): Promise<PressRun> => {
  const endedAt = requirePast(input.endedAt, 'input', 'endedAt');
  return endPressRun('CLEANUP', { ...readCounts(input), endedAt })(tx, input);
};
