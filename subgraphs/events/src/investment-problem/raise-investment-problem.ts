import { refused, requireDate, requireFound, requireId, requireText } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RaiseInvestmentProblemInput } from '../generated/resolvers.ts';
import type { InvestmentProblem } from './investment-problem.entity.ts';

/** Enters what stands in a project's way. */
export const raiseInvestmentProblem = async (
  tx: Transaction,
  { projectId, description, ownerId, dueOn, isSynthetic = false }: RaiseInvestmentProblemInput,
): Promise<InvestmentProblem> => {
  requireManager(tx.viewer);
  const project = requireFound(await tx.projects.load(projectId), 'input', 'projectId');
  if (project.status === 'WITHDRAWN')
    throw refused('ILLEGAL_TRANSITION', 'The project was given up', 'input', 'projectId');
  const id = uuidv7();
  await tx.investmentProblemRepository.insert({
    ...{ id, projectId: project.id, isSynthetic, dueOn: requireDate(dueOn, 'input', 'dueOn') },
    description: requireText(description, 1000, 'input', 'description'),
    ownerId: requireId(ownerId, 'input', 'ownerId'),
  });
  return tx.investmentProblemRepository.findOneByOrFail({ id });
};
