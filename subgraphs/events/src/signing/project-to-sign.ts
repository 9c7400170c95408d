import {
  isId,
  optionalId,
  optionalLocalized,
  refused,
  requireFound,
  requireLocalized,
  requireSlug,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { NewProjectInput, RecordSigningInput } from '../generated/resolvers.ts';
import type { InvestmentProject } from '../investment-project/investment-project.entity.ts';

const enterProject = async (
  { projectRepository }: Transaction,
  { eventId, isSynthetic }: RecordSigningInput,
  { code, name, place, isFund, investorId }: NewProjectInput,
): Promise<InvestmentProject> => {
  const field = ['input', 'newProject'];
  const id = uuidv7();
  await projectRepository.insert({
    id,
    code: requireSlug(code, 60, ...field, 'code'),
    name: requireLocalized(name, 300, ...field, 'name'),
    place: optionalLocalized(place, 200, ...field, 'place'),
    investorId: optionalId(investorId, ...field, 'investorId'),
    originEventId: eventId,
    isFund: isFund!,
    isSynthetic: isSynthetic!,
  });
  return projectRepository.findOneByOrFail({ id });
};

/** The project that is signed, locked, or entered where it is new. @throws NOT_FOUND, ILLEGAL_TRANSITION, INVALID_INPUT */
export const projectToSign = async (
  tx: Transaction,
  input: RecordSigningInput,
): Promise<InvestmentProject> => {
  const { projectId, newProject } = input;
  if ((projectId == null) === (newProject == null))
    throw refused('INVALID_INPUT', 'Give a project or a new one, one of the two', 'input', 'projectId');
  if (newProject) return enterProject(tx, input, newProject);
  const found = isId(projectId!) ? await tx.projectRepository.lock(projectId!) : null;
  const project = requireFound(found, 'input', 'projectId');
  if (project.status === 'WITHDRAWN')
    throw refused('ILLEGAL_TRANSITION', 'The project was withdrawn', 'input', 'projectId');
  return project;
};
