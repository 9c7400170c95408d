import { type Module, userError } from '@media-graph/subgraph';
import { AdvertisingProfileEntity } from './company.entity.ts';
import { companyResolvers } from './company.resolvers.ts';

export const company: Module = {
  resolvers: [companyResolvers],
  entities: [AdvertisingProfileEntity],
  constraintErrors: {
    // Of every table with steps: the function that holds them came with the companies.
    status_transition: userError('ILLEGAL_TRANSITION', 'No step leads there from this status'),
  },
};
