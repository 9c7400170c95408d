import { keptPeople, type Module, mutation, orderPersonErasure } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';

const resolvers: Resolvers = {
  Query: {
    registrationDataReads: (_, page, { personKeeper }) => personKeeper.reads(page),
  },
  Mutation: {
    orderRegistrationErasure: mutation('request', orderPersonErasure),
  },
  DataSubjectRequest: {
    __resolveReference: (request) => request,
    registrationData: (request, _, { personKeeper }) => personKeeper.dataOf(request),
  },
};

export const dataSubjectRequest: Module = { ...keptPeople, resolvers: [resolvers] };
