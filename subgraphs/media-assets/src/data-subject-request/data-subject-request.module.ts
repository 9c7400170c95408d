import { keptPeople, type Module, mutation, orderPersonErasure } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';

const resolvers: Resolvers = {
  Query: {
    pictureDataReads: (_, page, { personKeeper }) => personKeeper.reads(page),
  },
  Mutation: {
    orderPictureErasure: mutation('request', orderPersonErasure),
  },
  DataSubjectRequest: {
    __resolveReference: (request) => request,
    pictureData: (request, _, { personKeeper }) => personKeeper.dataOf(request),
  },
};

export const dataSubjectRequest: Module = { ...keptPeople, resolvers: [resolvers] };
