import { type Module, userError } from '@media-graph/subgraph';
import { noCompany } from '../company/no-company.ts';
import { DistributedTitleEntity } from './distributed-title.entity.ts';
import { distributedTitleResolvers } from './distributed-title.resolvers.ts';

export const distributedTitle: Module = {
  resolvers: [distributedTitleResolvers],
  entities: [DistributedTitleEntity],
  constraintErrors: {
    titles_company: noCompany,
    titles_retired: userError('INVALID_INPUT', 'The title is delivered no longer', 'input', 'titleId'),
    titles_needed: userError(
      'ILLEGAL_TRANSITION',
      'The title has subscribers, or plans that are not closed',
      ...['input', 'isRetired'],
    ),
    titles_code_unique: userError('DUPLICATE', 'There is a title with this code', 'input', 'code'),
  },
};
