import { lockVersion, optionalText, requireStep, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { AdvanceInvestmentProjectInput } from '../generated/resolvers.ts';
import type { InvestmentProject } from './investment-project.entity.ts';
import { investmentProjectTransitions } from './investment-project-transitions.ts';

/** Takes a project one step further, or withdraws it. */
export const advanceInvestmentProject = async (
  tx: Transaction,
  input: AdvanceInvestmentProjectInput,
): Promise<InvestmentProject> => {
  requireManager(tx.viewer);
  const note = optionalText(input.note, 500, 'input', 'note');
  const project = await lockVersion(tx.projectRepository, input);
  const status = requireStep(investmentProjectTransitions, project.status, input.to, 'input', 'to');
  await tx.statusChangeRepository.enter(project, status, note);
  return revise(tx.projectRepository, project, { status });
};
