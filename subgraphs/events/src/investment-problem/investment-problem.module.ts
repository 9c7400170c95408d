import { type Module, userError } from '@media-graph/subgraph';
import { InvestmentProblemEntity } from './investment-problem.entity.ts';
import { investmentProblemResolvers } from './investment-problem.resolvers.ts';

export const investmentProblem: Module = {
  resolvers: [investmentProblemResolvers],
  entities: [InvestmentProblemEntity],
  constraintErrors: {
    investment_problems_due_fits: userError(
      'INVALID_INPUT',
      'From 1949-10-01 to 2199-12-31',
      'input',
      'dueOn',
    ),
  },
};
