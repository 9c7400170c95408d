import { type Module, userError } from '@media-graph/subgraph';
import { MembershipEntity } from './membership.entity.ts';
import { membershipResolvers } from './membership.resolvers.ts';

export const membership: Module = {
  resolvers: [membershipResolvers],
  entities: [MembershipEntity],
  constraintErrors: {
    memberships_no_overlap: userError(
      'CONFLICT_OVERLAP',
      'The member is one already in a part of this time',
      ...['input', 'startsOn'],
    ),
    memberships_not_in_itself: userError(
      'INVALID_INPUT',
      'An organisation is no member of itself',
      ...['input', 'memberOrganisationId'],
    ),
  },
};
