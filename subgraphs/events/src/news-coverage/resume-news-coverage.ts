import { lockVersion, refused, requireText, revise } from '@media-graph/subgraph';
import { requireNewsroom } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ResumeNewsCoverageInput } from '../generated/resolvers.ts';
import type { NewsCoverage } from './news-coverage.entity.ts';

/** Takes a dropped coverage up again; who goes is to be said anew. */
export const resumeNewsCoverage = async (
  tx: Transaction,
  input: ResumeNewsCoverageInput,
): Promise<NewsCoverage> => {
  requireNewsroom(tx.viewer);
  const statusReason = requireText(input.reason, 500, 'input', 'reason');
  const coverage = await lockVersion(tx.newsCoverageRepository, input);
  if (coverage.status !== 'DROPPED') throw refused('ILLEGAL_TRANSITION', 'It is planned', 'input', 'id');
  return revise(tx.newsCoverageRepository, coverage, { status: 'PLANNED', statusReason });
};
