import { refused, requireBetween } from '@media-graph/subgraph';
import { mostCopies } from './end-press-run.ts';

type Field = 'grossCopies' | 'goodCopies' | 'wasteStartup' | 'wasteRunning';

/** The counts of a run. @throws INVALID_INPUT where good and waste copies are not the gross copies */
export const readCounts = (input: Readonly<Record<Field, number>>): Record<Field, number> => {
  const copies = (field: Field): number => requireBetween(input[field], 0, mostCopies, 'input', field);
  const counts = {
    grossCopies: copies('grossCopies'),
    goodCopies: copies('goodCopies'),
    wasteStartup: copies('wasteStartup'),
    wasteRunning: copies('wasteRunning'),
  };
  if (counts.goodCopies + counts.wasteStartup + counts.wasteRunning !== counts.grossCopies)
    throw refused('INVALID_INPUT', 'Good and waste copies do not add up', 'input', 'grossCopies');
  return counts;
};
