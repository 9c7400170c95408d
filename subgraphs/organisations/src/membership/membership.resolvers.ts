import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { typeOf } from '../organisation/type-of.ts';
import { changeMembership } from './change-membership.ts';
import { endMembership } from './end-membership.ts';
import { startMembership } from './start-membership.ts';

export const membershipResolvers: Resolvers = {
  Query: {
    membership: (_, { id }, { memberships }) => memberships.load(id),
  },
  Mutation: {
    startMembership: mutation('membership', startMembership),
    changeMembership: mutation('membership', changeMembership),
    endMembership: mutation('membership', endMembership),
  },
  Membership: {
    __resolveReference: ({ id }, { memberships }) => memberships.load(id),
    organisation: async ({ organisationId }, _, { organisations }) =>
      (await organisations.load(organisationId))!,
    member: async ({ memberOrganisationId, memberPersonId }, _, { organisations, people }) =>
      (memberOrganisationId
        ? await organisations.load(memberOrganisationId)
        : await people.load(memberPersonId!))!,
  },
  Member: {
    __resolveType: (member) => ('slug' in member ? typeOf(member) : 'Person'),
  },
};
