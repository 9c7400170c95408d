import type { Module } from '@media-graph/subgraph';
import { InvestmentProblemEntity } from './investment-problem.entity.ts';
import { investmentProblemResolvers } from './investment-problem.resolvers.ts';

export const investmentProblem: Module = {
  resolvers: [investmentProblemResolvers],
  entities: [InvestmentProblemEntity],
};
