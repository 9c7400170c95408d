import { optionalId, optionalText, requireFound } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireNewsroom } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { PlanNewsCoverageInput } from '../generated/resolvers.ts';
import type { NewsCoverage } from './news-coverage.entity.ts';
import { requireDue } from './require-due.ts';

/** Plans something to be made of an event. */
export const planNewsCoverage = async (
  tx: Transaction,
  input: PlanNewsCoverageInput,
): Promise<NewsCoverage> => {
  requireNewsroom(tx.viewer);
  const event = requireFound(await tx.events.load(input.eventId), 'input', 'eventId');
  const id = uuidv7();
  await tx.newsCoverageRepository.insert({
    ...{ id, eventId: event.id, medium: input.medium, status: 'PLANNED' },
    sectionId: optionalId(input.sectionId, 'input', 'sectionId'),
    dueAt: requireDue(input.dueAt),
    notes: optionalText(input.notes, 1000, 'input', 'notes'),
  });
  return tx.newsCoverageRepository.findOneByOrFail({ id });
};
