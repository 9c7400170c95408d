import { cny, mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { addDistributedTitle } from './add-distributed-title.ts';

export const distributedTitleResolvers: Resolvers = {
  Query: {
    distributedTitles: (_, __, { titleRepository }) => titleRepository.inOrder(),
  },
  Mutation: {
    addDistributedTitle: mutation('title', addDistributedTitle),
  },
  DistributedTitle: {
    __resolveReference: ({ id }, { titles }) => titles.load(id),
    copyPrice: ({ copyPriceMinor }) => cny(copyPriceMinor),
    deliveredBy: ({ organisationId }) => ({ id: organisationId }),
  },
};
