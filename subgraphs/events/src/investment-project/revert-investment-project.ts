import { lockVersion, refused, requireText, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RevertInvestmentProjectInput } from '../generated/resolvers.ts';
import type { InvestmentProject, InvestmentStatusChange } from './investment-project.entity.ts';

/** The step by which a project came to where it stands, without those that were taken back since. */
const lastStep = (changes: readonly InvestmentStatusChange[]): InvestmentStatusChange | undefined => {
  const standing: InvestmentStatusChange[] = [];
  for (const change of changes.toReversed()) {
    const last = standing.at(-1);
    if (last && change.fromStatus === last.toStatus && change.toStatus === last.fromStatus) standing.pop();
    else standing.push(change);
  }
  return standing.at(-1);
};

/** Takes back the last step of a project, or its withdrawal. What was signed goes back with its signing. */
export const revertInvestmentProject = async (
  tx: Transaction,
  input: RevertInvestmentProjectInput,
): Promise<InvestmentProject> => {
  requireManager(tx.viewer);
  const reason = requireText(input.reason, 500, 'input', 'reason');
  const project = await lockVersion(tx.projectRepository, input);
  const step = lastStep(await tx.statusChangeRepository.ofProjects([project.id]));
  if (!step || step.toStatus !== project.status)
    throw refused('ILLEGAL_TRANSITION', 'It has taken no step that could be taken back', 'input', 'id');
  if (project.status === 'SIGNED' && (await tx.signingRepository.isSigned(project.id)))
    throw refused('ILLEGAL_TRANSITION', 'It was signed: withdraw the signing', 'input', 'id');
  await tx.statusChangeRepository.enter(project, step.fromStatus, reason);
  return revise(tx.projectRepository, project, { status: step.fromStatus });
};
