import { type Module, userError } from '@media-graph/subgraph';
import { MediaLeaseEntity } from './media-lease.entity.ts';
import { mediaLeaseResolvers } from './media-lease.resolvers.ts';

export const mediaLease: Module = {
  resolvers: [mediaLeaseResolvers],
  entities: [MediaLeaseEntity],
  constraintErrors: {
    media_leases_only_end: userError('ILLEGAL_TRANSITION', 'It is over already', 'input', 'id'),
  },
};
