import { keptPeople, type Module, mutation, orderPersonErasure } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';

const resolvers: Resolvers = {
  Query: {
    subscriberDataReads: (_, page, { personKeeper }) => personKeeper.reads(page),
  },
  Mutation: {
    orderSubscriberErasure: mutation('request', orderPersonErasure),
  },
  DataSubjectRequest: {
    __resolveReference: (request) => request,
    subscriberData: (request, _, { personKeeper }) => personKeeper.dataOf(request),
  },
};

export const dataSubjectRequest: Module = { ...keptPeople, resolvers: [resolvers] };
