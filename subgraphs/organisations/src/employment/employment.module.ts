import { type Module, userError } from '@media-graph/subgraph';
import { EmploymentEntity } from './employment.entity.ts';
import { employmentResolvers } from './employment.resolvers.ts';

export const employment: Module = {
  resolvers: [employmentResolvers],
  entities: [EmploymentEntity],
  constraintErrors: {
    employments_no_overlap: userError(
      'CONFLICT_OVERLAP',
      'The person worked elsewhere in a part of this time',
      ...['input', 'startsOn'],
    ),
  },
};
