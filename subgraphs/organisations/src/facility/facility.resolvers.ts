import type { Resolvers } from '../generated/resolvers.ts';

export const facilityResolvers: Resolvers = {
  Query: {
    facility: (_, { id }, { facilities }) => facilities.load(id),
    facilities: (_, __, { facilityRepository }) => facilityRepository.all(),
  },
  Facility: {
    __resolveReference: ({ id }, { facilities }) => facilities.load(id),
    owner: async ({ ownerId }, _, { organisations }) => (await organisations.load(ownerId))!,
  },
};
