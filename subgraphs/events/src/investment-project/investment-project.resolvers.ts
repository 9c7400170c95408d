import { allow, lockVersion, mutate, optionalText, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Resolvers } from '../generated/resolvers.ts';
import { advanceStage } from './advance-stage.ts';

export const investmentProject: Resolvers = {
  Query: {
    investmentProject: (_, { id }, { projects }) => projects.load(id),
    investmentProjects: (_, { stage, ...page }, { projectRepository }) =>
      projectRepository.page({ stage: stage ?? null }, page),
  },
  Mutation: {
    advanceProject: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ projectRepository, stageChangeRepository, viewer }) => {
        allow(viewer, 'event-manager');
        const note = optionalText(input.note, 500, 'input', 'note');
        const project = await lockVersion(projectRepository, input);
        const stage = advanceStage(project.stage, input.to);
        await stageChangeRepository.insert({
          id: uuidv7(),
          projectId: project.id,
          fromStage: project.stage,
          toStage: stage,
          note,
        });
        return { project: await revise(projectRepository, project, { stage }) };
      }),
  },
  InvestmentProject: {
    __resolveReference: ({ id }, { projects }) => projects.load(id),
    investor: ({ investorId }) => (investorId === null ? null : { id: investorId }),
    originEvent: ({ originEventId }, _, { events }) =>
      originEventId === null ? null : events.load(originEventId),
    estimates: ({ id }, _, { estimates }) => estimates.load(id),
    stageChanges: ({ id }, _, { stageChanges }) => stageChanges.load(id),
    signings: ({ id }, _, { signingsOfProject }) => signingsOfProject.load(id),
  },
  StageChange: {
    from: ({ fromStage }) => fromStage,
    to: ({ toStage }) => toStage,
  },
  Event: {
    outcomes: ({ id }, _, { outcomes }) => outcomes.load(id),
  },
};
