import { lockVersion, refused, requireText, revise } from '@media-graph/subgraph';
import { requireNewsroom } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { DropNewsCoverageInput } from '../generated/resolvers.ts';
import type { NewsCoverage } from './news-coverage.entity.ts';

/** Drops a coverage, and calls off who was to go for it; what was delivered stays. */
export const dropNewsCoverage = async (
  tx: Transaction,
  input: DropNewsCoverageInput,
): Promise<NewsCoverage> => {
  requireNewsroom(tx.viewer);
  const statusReason = requireText(input.reason, 500, 'input', 'reason');
  const coverage = await lockVersion(tx.newsCoverageRepository, input);
  if (coverage.status === 'DROPPED')
    throw refused('ILLEGAL_TRANSITION', 'It was dropped already', 'input', 'id');
  const dropped = await revise(tx.newsCoverageRepository, coverage, { status: 'DROPPED', statusReason });
  await tx.newsAssignmentRepository.cancelOpen(coverage.id, statusReason);
  return dropped;
};
