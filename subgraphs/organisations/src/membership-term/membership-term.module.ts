import { type Module, userError } from '@media-graph/subgraph';
import { MembershipDuesEntryEntity, MembershipTermEntity } from './membership-term.entity.ts';
import { membershipTermResolvers } from './membership-term.resolvers.ts';

export const membershipTerm: Module = {
  resolvers: [membershipTermResolvers],
  entities: [MembershipTermEntity, MembershipDuesEntryEntity],
  constraintErrors: {
    membership_terms_within_dues: userError(
      'ILLEGAL_TRANSITION',
      'That is more than the dues, or than was paid',
    ),
    membership_entries_reversed_once: userError('DUPLICATE', 'It was reversed already', 'input', 'entryId'),
  },
};
