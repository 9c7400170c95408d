import type { Resolvers } from '../generated/resolvers.ts';

export const outlet: Resolvers = {
  Query: {
    outlet: (_, { id }, { outlets }) => outlets.load(id),
    outlets: (_, page, { outletRepository }) => outletRepository.page(page),
  },
  Outlet: {
    __resolveReference: ({ id }, { outlets }) => outlets.load(id),
  },
};
