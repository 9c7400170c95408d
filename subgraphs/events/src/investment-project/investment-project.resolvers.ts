import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { advanceInvestmentProject } from './advance-investment-project.ts';
import { enterInvestmentProject } from './enter-investment-project.ts';
import { revertInvestmentProject } from './revert-investment-project.ts';

export const investmentProjectResolvers: Resolvers = {
  Query: {
    investmentProject: (_, { id }, { projects }) => projects.load(id),
    investmentProjects: (_, page, { projectRepository }) => projectRepository.page(page),
  },
  Mutation: {
    enterInvestmentProject: mutation('project', enterInvestmentProject),
    revertInvestmentProject: mutation('project', revertInvestmentProject),
    advanceInvestmentProject: mutation('project', advanceInvestmentProject),
  },
  InvestmentProject: {
    __resolveReference: ({ id }, { projects }) => projects.load(id),
    investor: ({ investorId }) => (investorId === null ? null : { id: investorId }),
    originEvent: ({ originEventId }, _, { events }) =>
      originEventId === null ? null : events.load(originEventId),
    estimates: ({ id }, _, { estimates }) => estimates.load(id),
    statusChanges: ({ id }, _, { statusChanges }) => statusChanges.load(id),
    signings: ({ id }, page, { signingsOfProjects }) => signingsOfProjects.load(id, page),
  },
  InvestmentStatusChange: {
    from: ({ fromStatus }) => fromStatus,
    to: ({ toStatus }) => toStatus,
  },
  Event: {
    outcomes: ({ id }, page, { outcomes }) => outcomes.load(id, page),
  },
};
