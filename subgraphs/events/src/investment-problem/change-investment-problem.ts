import { refuseCleared, requireDate, requireId, requireText, revise } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { ChangeInvestmentProblemInput } from '../generated/resolvers.ts';
import type { InvestmentProblem } from './investment-problem.entity.ts';
import { lockOpenProblem } from './lock-open-problem.ts';

/** Gives an open problem to somebody else, another day or other words. */
export const changeInvestmentProblem = async (
  tx: Transaction,
  input: ChangeInvestmentProblemInput,
): Promise<InvestmentProblem> => {
  const problem = await lockOpenProblem(tx, input);
  refuseCleared(input, 'description', 'ownerId', 'dueOn');
  const { description, ownerId, dueOn } = input;
  return revise(tx.investmentProblemRepository, problem, {
    ...(description != null && { description: requireText(description, 1000, 'input', 'description') }),
    ...(ownerId != null && { ownerId: requireId(ownerId, 'input', 'ownerId') }),
    ...(dueOn != null && { dueOn: requireDate(dueOn, 'input', 'dueOn') }),
  });
};
