import { refused, requireBetween } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ReportPressRunInput } from '../generated/resolvers.ts';
import { endPressRun, mostCopies } from './end-press-run.ts';
import type { PressRun } from './press-run.entity.ts';

/** The last copy: counts what was printed, and begins the clean-up. */
export const reportPressRun = async (tx: Transaction, input: ReportPressRunInput): Promise<PressRun> => {
  const copies = (field: 'grossCopies' | 'goodCopies' | 'wasteStartup' | 'wasteRunning'): number =>
    requireBetween(input[field], 0, mostCopies, 'input', field);
  const counts = {
    grossCopies: copies('grossCopies'),
    goodCopies: copies('goodCopies'),
    wasteStartup: copies('wasteStartup'),
    wasteRunning: copies('wasteRunning'),
  };
  if (counts.goodCopies + counts.wasteStartup + counts.wasteRunning !== counts.grossCopies)
    throw refused('INVALID_INPUT', 'Good and waste copies do not add up', 'input', 'grossCopies');
  return endPressRun('CLEANUP', counts)(tx, input);
};
