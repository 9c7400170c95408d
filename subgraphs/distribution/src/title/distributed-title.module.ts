import { type Module, userError } from '@media-graph/subgraph';
import { noCompany } from '../company/no-company.ts';
import { DistributedTitleEntity } from './distributed-title.entity.ts';
import { distributedTitleResolvers } from './distributed-title.resolvers.ts';

export const distributedTitle: Module = {
  resolvers: [distributedTitleResolvers],
  entities: [DistributedTitleEntity],
  constraintErrors: {
    titles_company: noCompany,
    titles_code_unique: userError('DUPLICATE', 'There is a title with this code', 'input', 'code'),
  },
};
