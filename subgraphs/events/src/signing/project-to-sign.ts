import { isId, refused, requireFound } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RecordSigningInput } from '../generated/resolvers.ts';
import { newProjectOf } from '../investment-project/enter-investment-project.ts';
import type { InvestmentProject } from '../investment-project/investment-project.entity.ts';

/** The project that is signed, locked, or entered where it is new. @throws NOT_FOUND, ILLEGAL_TRANSITION, INVALID_INPUT */
export const projectToSign = async (
  tx: Transaction,
  input: RecordSigningInput,
): Promise<InvestmentProject> => {
  const { projectId, newProject } = input;
  if ((projectId == null) === (newProject == null))
    throw refused('INVALID_INPUT', 'Give a project or a new one, one of the two', 'input', 'projectId');
  if (newProject)
    return newProjectOf(tx, newProject, {
      ...{ originEventId: input.eventId, isSynthetic: input.isSynthetic! },
    });
  const found = isId(projectId!) ? await tx.projectRepository.lock(projectId!) : null;
  const project = requireFound(found, 'input', 'projectId');
  if (project.status === 'WITHDRAWN')
    throw refused('ILLEGAL_TRANSITION', 'The project was withdrawn', 'input', 'projectId');
  return project;
};
