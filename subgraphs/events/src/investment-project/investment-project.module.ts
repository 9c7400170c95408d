import { type Module, userError } from '@media-graph/subgraph';
import {
  InvestmentProjectEntity,
  InvestmentStatusChangeEntity,
  ProjectEstimateEntity,
} from './investment-project.entity.ts';
import { investmentProjectResolvers } from './investment-project.resolvers.ts';

export const investmentProject: Module = {
  resolvers: [investmentProjectResolvers],
  entities: [InvestmentProjectEntity, ProjectEstimateEntity, InvestmentStatusChangeEntity],
  constraintErrors: {
    investment_projects_signed_by_signing: userError(
      'ILLEGAL_TRANSITION',
      'Only a signing makes a project signed',
    ),
    investment_projects_code_unique: userError(
      'DUPLICATE',
      'There is a project with this code',
      ...['input', 'newProject', 'code'],
    ),
  },
};
