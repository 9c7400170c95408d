import { keptPeople, type Module, mutation, orderPersonErasure } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';

const resolvers: Resolvers = {
  Query: {
    adContactDataReads: (_, page, { personKeeper }) => personKeeper.reads(page),
  },
  Mutation: {
    orderAdContactErasure: mutation('request', orderPersonErasure),
  },
  DataSubjectRequest: {
    __resolveReference: (request) => request,
    adContactData: (request, _, { personKeeper }) => personKeeper.dataOf(request),
  },
};

export const dataSubjectRequest: Module = { ...keptPeople, resolvers: [resolvers] };
