import { lockVersion, optionalId, optionalText, refuseCleared, refused, revise } from '@media-graph/subgraph';
import { requireNewsroom } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ChangeNewsCoverageInput } from '../generated/resolvers.ts';
import type { NewsCoverage } from './news-coverage.entity.ts';
import { requireDue } from './require-due.ts';

/** Changes what is wanted of an event. */
export const changeNewsCoverage = async (
  tx: Transaction,
  input: ChangeNewsCoverageInput,
): Promise<NewsCoverage> => {
  requireNewsroom(tx.viewer);
  refuseCleared(input, 'medium', 'dueAt');
  const { medium, dueAt, sectionId, notes } = input;
  const coverage = await lockVersion(tx.newsCoverageRepository, input);
  if (coverage.status === 'DROPPED')
    throw refused('ILLEGAL_TRANSITION', 'It was dropped: take it up again first', 'input', 'id');
  return revise(tx.newsCoverageRepository, coverage, {
    ...(medium && { medium }),
    ...(dueAt && { dueAt: requireDue(dueAt) }),
    ...(sectionId !== undefined && { sectionId: optionalId(sectionId, 'input', 'sectionId') }),
    ...(notes !== undefined && { notes: optionalText(notes, 1000, 'input', 'notes') }),
  });
};
