import { keptPeople, type Module, mutation, orderPersonErasure } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';

const resolvers: Resolvers = {
  Query: {
    travelDataReads: (_, page, { personKeeper }) => personKeeper.reads(page),
  },
  Mutation: {
    orderTravelErasure: mutation('request', orderPersonErasure),
  },
  DataSubjectRequest: {
    __resolveReference: (request) => request,
    travelData: (request, _, { personKeeper }) => personKeeper.dataOf(request),
  },
};

export const dataSubjectRequest: Module = { ...keptPeople, resolvers: [resolvers] };
