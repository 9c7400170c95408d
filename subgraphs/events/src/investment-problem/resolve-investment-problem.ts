import { requireText, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ResolveInvestmentProblemInput } from '../generated/resolvers.ts';
import type { InvestmentProblem } from './investment-problem.entity.ts';
import { lockOpenProblem } from './lock-open-problem.ts';

/** Says how a problem ended. */
export const resolveInvestmentProblem = async (
  tx: Transaction,
  input: ResolveInvestmentProblemInput,
): Promise<InvestmentProblem> => {
  const problem = await lockOpenProblem(tx, input);
  return revise(tx.investmentProblemRepository, problem, {
    ...{ resolvedAt: new Date(), resolvedBy: tx.viewer.subject ?? '' },
    resolution: requireText(input.resolution, 1000, 'input', 'resolution'),
  });
};
