import type { Resolvers } from '../generated/resolvers.ts';
import { typeOf } from '../organisation/type-of.ts';

export const membership: Resolvers = {
  Query: {
    membership: (_, { id }, { memberships }) => memberships.load(id),
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
