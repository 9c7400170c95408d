import { lockVersion, refused, requireText, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ReopenInvestmentProblemInput } from '../generated/resolvers.ts';
import type { InvestmentProblem } from './investment-problem.entity.ts';

/** Takes a problem up again that was called resolved. */
export const reopenInvestmentProblem = async (
  tx: Transaction,
  input: ReopenInvestmentProblemInput,
): Promise<InvestmentProblem> => {
  requireManager(tx.viewer);
  const reopenReason = requireText(input.reason, 500, 'input', 'reason');
  const problem = await lockVersion(tx.investmentProblemRepository, input);
  if (!problem.resolvedAt) throw refused('ILLEGAL_TRANSITION', 'It is open', 'input', 'id');
  return revise(tx.investmentProblemRepository, problem, {
    ...{ resolvedAt: null, resolvedBy: null, resolution: null, reopenReason },
  });
};
