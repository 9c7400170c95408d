import { lockVersion, refused } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { InvestmentProblem } from './investment-problem.entity.ts';

/** Locks a problem at the version that an event manager saw. @throws ILLEGAL_TRANSITION for one that is resolved */
export const lockOpenProblem = async (
  tx: Transaction,
  input: { readonly id: string; readonly version: number },
): Promise<InvestmentProblem> => {
  requireManager(tx.viewer);
  const problem = await lockVersion(tx.investmentProblemRepository, input);
  if (problem.resolvedAt)
    throw refused('ILLEGAL_TRANSITION', 'It is resolved: take it up again first', 'input', 'id');
  return problem;
};
