import { cny, mutation } from '@media-graph/subgraph';
import { forStaffOf } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { addDistributedTitle } from './add-distributed-title.ts';
import { updateDistributedTitle } from './update-distributed-title.ts';

export const distributedTitleResolvers: Resolvers = {
  Query: {
    distributedTitles: (_, asked, { titleRepository }) => titleRepository.inOrder(asked),
  },
  Mutation: {
    addDistributedTitle: mutation('title', addDistributedTitle),
    updateDistributedTitle: mutation('title', updateDistributedTitle),
  },
  DistributedTitle: {
    __resolveReference: ({ id }, { titles }) => titles.load(id),
    changeReason: forStaffOf('STAFF', ({ changeReason }) => changeReason),
    copyPrice: ({ copyPriceMinor }) => cny(copyPriceMinor),
    deliveredBy: ({ organisationId }) => ({ id: organisationId }),
  },
};
