import { mutation, todayInShanghai } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { changeInvestmentProblem } from './change-investment-problem.ts';
import { raiseInvestmentProblem } from './raise-investment-problem.ts';
import { reopenInvestmentProblem } from './reopen-investment-problem.ts';
import { resolveInvestmentProblem } from './resolve-investment-problem.ts';

export const investmentProblemResolvers: Resolvers = {
  Query: {
    investmentProblems: (_, page, { investmentProblemRepository }) => investmentProblemRepository.page(page),
  },
  Mutation: {
    raiseInvestmentProblem: mutation('problem', raiseInvestmentProblem),
    changeInvestmentProblem: mutation('problem', changeInvestmentProblem),
    resolveInvestmentProblem: mutation('problem', resolveInvestmentProblem),
    reopenInvestmentProblem: mutation('problem', reopenInvestmentProblem),
  },
  InvestmentProject: {
    problems: ({ id }, page, { problemsOfProjects }) => problemsOfProjects.load(id, page),
  },
  InvestmentProblem: {
    __resolveReference: ({ id }, { investmentProblems }) => investmentProblems.load(id),
    project: ({ projectId }, _, { projects }) => projects.load(projectId),
    owner: ({ ownerId }) => ({ id: ownerId }),
    isOverdue: ({ resolvedAt, dueOn }) => resolvedAt === null && dueOn < todayInShanghai(),
    raisedAt: ({ createdAt }) => createdAt,
  },
};
