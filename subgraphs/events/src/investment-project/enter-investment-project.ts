import {
  optionalId,
  optionalLocalized,
  requireFound,
  requireLocalized,
  requireSlug,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { EnterInvestmentProjectInput, NewProjectInput } from '../generated/resolvers.ts';
import { readEstimate } from '../money-estimate/read-estimate.ts';
import type { InvestmentProject } from './investment-project.entity.ts';

type Origin = { readonly originEventId: string | null; readonly isSynthetic: boolean };

/** A project that is new here, in talks. @throws INVALID_INPUT */
export const newProjectOf = async (
  { projectRepository }: Transaction,
  { code, name, place, isFund, investorId }: NewProjectInput,
  origin: Origin,
): Promise<InvestmentProject> => {
  const field = ['input', 'newProject'];
  const id = uuidv7();
  await projectRepository.insert({
    id,
    code: requireSlug(code, 60, ...field, 'code'),
    name: requireLocalized(name, 300, ...field, 'name'),
    place: optionalLocalized(place, 200, ...field, 'place'),
    investorId: optionalId(investorId, ...field, 'investorId'),
    isFund: isFund!,
    ...origin,
  });
  return projectRepository.findOneByOrFail({ id });
};

/** Enters a project about which talks are held. */
export const enterInvestmentProject = async (
  tx: Transaction,
  input: EnterInvestmentProjectInput,
): Promise<InvestmentProject> => {
  requireManager(tx.viewer);
  const { originEventId } = input;
  const isSynthetic = input.isSynthetic!;
  const amount = input.estimate && readEstimate(input.estimate, 'input', 'estimate');
  if (originEventId != null) requireFound(await tx.events.load(originEventId), 'input', 'originEventId');
  const project = await newProjectOf(tx, input.newProject, {
    ...{ originEventId: originEventId ?? null, isSynthetic },
  });
  if (amount)
    await tx.projectEstimateRepository.insert({
      ...{ id: uuidv7(), projectId: project.id, position: 0, amount, isSynthetic },
    });
  return project;
};
