import {
  isId,
  optionalId,
  optionalLocalized,
  refused,
  requireId,
  requireLocalized,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { DataSources } from '../context.ts';
import type { NewProjectInput, RecordSigningInput } from '../generated/resolvers.ts';
import { requireCode } from '../input/require-code.ts';
import type { InvestmentProject } from '../investment-project/investment-project.entity.ts';
import { readEstimate } from '../money-estimate/read-estimate.ts';
import type { Signing } from './signing.entity.ts';

const eventFor = async ({ eventRepository }: DataSources, id: string): Promise<void> => {
  const event = isId(id) ? await eventRepository.lockForSigning(id) : null;
  if (!event) throw refused('NOT_FOUND', 'There is no such event', 'input', 'eventId');
  if (event.eventStatus === 'CANCELLED')
    throw refused('ILLEGAL_TRANSITION', 'Nothing is signed at a cancelled event', 'input', 'eventId');
};

const enterProject = async (
  { projectRepository }: DataSources,
  { eventId, newProject, isSynthetic = false }: RecordSigningInput & { newProject: NewProjectInput },
): Promise<InvestmentProject> => {
  const field = ['input', 'newProject'];
  const id = uuidv7();
  await projectRepository.insert({
    id,
    code: requireCode(newProject.code, ...field, 'code'),
    name: requireLocalized(newProject.name, 300, ...field, 'name'),
    place: optionalLocalized(newProject.place, 200, ...field, 'place'),
    isFund: newProject.isFund ?? false,
    investorId: optionalId(newProject.investorId, ...field, 'investorId'),
    originEventId: eventId,
    isSynthetic,
  });
  return projectRepository.findOneByOrFail({ id });
};

const projectFor = async (tables: DataSources, input: RecordSigningInput): Promise<InvestmentProject> => {
  const { projectId, newProject } = input;
  if ((projectId == null) === (newProject == null))
    throw refused('INVALID_INPUT', 'Give a project or a new one, one of the two', 'input', 'projectId');
  if (newProject) return enterProject(tables, { ...input, newProject });
  const project = isId(projectId!) ? await tables.projectRepository.lock(projectId!) : null;
  if (!project) throw refused('NOT_FOUND', 'There is no such project', 'input', 'projectId');
  if (project.stage === 'WITHDRAWN')
    throw refused('ILLEGAL_TRANSITION', 'The project was withdrawn', 'input', 'projectId');
  return project;
};

const checkIncrement = async (
  { signingRepository }: DataSources,
  project: InvestmentProject,
  isIncrement: boolean,
): Promise<void> => {
  const isSigned = await signingRepository.existsBy({ projectId: project.id, isIncrement: false });
  if (isSigned && !isIncrement)
    throw refused(
      'DUPLICATE',
      'The project has its first signing already; what comes later is an increment',
      'input',
      'isIncrement',
    );
  if (!isSigned && isIncrement)
    throw refused(
      'INVALID_INPUT',
      'Before an increment there must be a first signing',
      'input',
      'isIncrement',
    );
};

/** Records a signing in the current transaction, and takes a project under negotiation to SIGNED. */
export const recordSigning = async (tables: DataSources, input: RecordSigningInput): Promise<Signing> => {
  const { signingRepository, projectRepository, stageChangeRepository } = tables;
  const { isIncrement = false, isSynthetic = false, signedOn } = input;
  const amount = readEstimate(input.amount, 'input', 'amount');
  if (signedOn < '1949-10-01' || signedOn > todayInShanghai())
    throw refused('INVALID_INPUT', 'A signing is recorded once it has taken place', 'input', 'signedOn');
  const parties = input.partyIds ?? [];
  if (parties.length > 50)
    throw refused('INVALID_INPUT', 'A signing has at most 50 parties', 'input', 'partyIds');
  const partyIds = [
    ...new Set(parties.map((id, index) => requireId(id, 'input', 'partyIds', String(index)))),
  ];
  await eventFor(tables, input.eventId);
  const project = await projectFor(tables, input);
  if (project.isFund !== (amount.basis === 'FUND_SIZE'))
    throw refused(
      'INVALID_INPUT',
      'The amount of a fund has the basis FUND_SIZE, and only that of a fund',
      'input',
      'amount',
      'basis',
    );
  await checkIncrement(tables, project, isIncrement);

  const id = uuidv7();
  await signingRepository.insert({
    ...{ id, eventId: input.eventId, projectId: project.id, isFund: project.isFund },
    ...{ partyIds, signedOn, amount, isIncrement, isSynthetic },
  });
  if (project.stage === 'NEGOTIATING') {
    const change = { fromStage: project.stage, toStage: 'SIGNED' as const, note: null };
    await stageChangeRepository.insert({ id: uuidv7(), projectId: project.id, ...change });
    await projectRepository.update(project.id, {
      stage: 'SIGNED',
      version: project.version + 1,
      updatedAt: new Date(),
    });
  }
  return signingRepository.findOneByOrFail({ id });
};
