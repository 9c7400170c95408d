import { isId, refused, requireFound, requireText, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { WithdrawSigningInput } from '../generated/resolvers.ts';
import type { Signing } from './signing.entity.ts';

/** Takes the project back to talks, unless it has gone further or was signed by more. */
const takeBackProject = async (
  tx: Transaction,
  { projectId, isIncrement }: Signing,
  reason: string,
): Promise<void> => {
  const project = projectId === null ? null : await tx.projectRepository.lock(projectId);
  if (!project || isIncrement) return;
  if (project.status !== 'SIGNED' && project.status !== 'WITHDRAWN')
    throw refused(
      'ILLEGAL_TRANSITION',
      `The project is ${project.status}: take its steps back first`,
      ...['input', 'id'],
    );
  if ((await tx.signingRepository.standingOf(project.id)).length > 0)
    throw refused(
      'ILLEGAL_TRANSITION',
      'Increments were signed after it: withdraw them first',
      'input',
      'id',
    );
  if (project.status !== 'SIGNED') return;
  await tx.statusChangeRepository.enter(project, 'NEGOTIATING', reason);
  await revise(tx.projectRepository, project, { status: 'NEGOTIATING' });
};

/** Takes back a signing that was recorded wrongly: it stays to be seen and counts no longer. */
export const withdrawSigning = async (tx: Transaction, input: WithdrawSigningInput): Promise<Signing> => {
  requireManager(tx.viewer);
  const withdrawalReason = requireText(input.reason, 500, 'input', 'reason');
  const [found] = isId(input.id) ? await tx.signingRepository.byIds([input.id]) : [];
  const signing = requireFound(found, 'input', 'id');
  if (signing.projectId !== null) await tx.projectRepository.lock(signing.projectId);
  const withdrawn = { withdrawnAt: new Date(), withdrawalReason };
  await tx.signingRepository.update(signing.id, withdrawn);
  await takeBackProject(tx, signing, withdrawalReason);
  return { ...signing, ...withdrawn };
};
