import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { changeFacility } from './change-facility.ts';
import { registerFacility } from './register-facility.ts';

export const facilityResolvers: Resolvers = {
  Query: {
    facility: (_, { id }, { facilities }) => facilities.load(id),
    facilityBySlug: (_, { slug }, { facilityRepository }) => facilityRepository.findOneBy({ slug }),
    facilities: (_, __, { facilityRepository }) => facilityRepository.all(),
  },
  Mutation: {
    registerFacility: mutation('facility', registerFacility),
    changeFacility: mutation('facility', changeFacility),
  },
  Facility: {
    __resolveReference: ({ id }, { facilities }) => facilities.load(id),
    owner: async ({ ownerId }, _, { organisations }) => (await organisations.load(ownerId))!,
  },
};
