import { type Module, userError } from '@media-graph/subgraph';
import { NewsAssignmentEntity } from './news-assignment.entity.ts';
import { newsAssignmentResolvers } from './news-assignment.resolvers.ts';

export const newsAssignment: Module = {
  resolvers: [newsAssignmentResolvers],
  entities: [NewsAssignmentEntity],
  constraintErrors: {
    news_assignments_once: userError('DUPLICATE', 'They go for it already', 'input', 'personId'),
    news_assignments_coverage_planned: userError(
      'ILLEGAL_TRANSITION',
      'The coverage was dropped',
      ...['input', 'coverageId'],
    ),
  },
};
