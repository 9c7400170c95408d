import { isId, optionalText, requireFound, requireId } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireNewsroom } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AssignNewsCoverageInput } from '../generated/resolvers.ts';
import { requireDue } from '../news-coverage/require-due.ts';
import type { NewsAssignment } from './news-assignment.entity.ts';

/** Sends somebody for a coverage. */
export const assignNewsCoverage = async (
  tx: Transaction,
  input: AssignNewsCoverageInput,
): Promise<NewsAssignment> => {
  requireNewsroom(tx.viewer);
  const { coverageId, provider } = input;
  const coverage = requireFound(
    isId(coverageId) ? await tx.newsCoverages.load(coverageId) : null,
    ...['input', 'coverageId'],
  );
  const id = uuidv7();
  await tx.newsAssignmentRepository.insert({
    ...{ id, coverageId: coverage.id, provider: provider!, status: 'ASSIGNED' },
    personId: requireId(input.personId, 'input', 'personId'),
    dueAt: requireDue(input.dueAt ?? coverage.dueAt),
    notes: optionalText(input.notes, 1000, 'input', 'notes'),
  });
  return tx.newsAssignmentRepository.findOneByOrFail({ id });
};
