import { cny, mutation, todayInShanghai } from '@media-graph/subgraph';
import { forStaffOf } from '../access.ts';
import type { MembershipStatus, Resolvers } from '../generated/resolvers.ts';
import type { Membership } from '../membership/membership.entity.ts';
import { owedOf, refundableOf } from './dues-of.ts';
import { recordMembershipDues } from './record-membership-dues.ts';
import { refundMembershipDues } from './refund-membership-dues.ts';
import { renewMembership } from './renew-membership.ts';
import { reverseMembershipDues } from './reverse-membership-dues.ts';
import { withdrawMembershipTerm } from './withdraw-membership-term.ts';

const statusOf = ({ startsOn, endsOn, lapsesOn }: Membership, today: string): MembershipStatus => {
  if (startsOn > today) return 'COMING';
  if (endsOn === null || endsOn > today) return 'ACTIVE';
  return endsOn === lapsesOn ? 'LAPSED' : 'ENDED';
};

export const membershipTermResolvers: Resolvers = {
  Mutation: {
    renewMembership: mutation('term', renewMembership),
    withdrawMembershipTerm: mutation('term', withdrawMembershipTerm),
    recordMembershipDues: mutation('term', recordMembershipDues),
    reverseMembershipDues: mutation('term', reverseMembershipDues),
    refundMembershipDues: mutation('term', refundMembershipDues),
  },
  Membership: {
    status: (membership) => statusOf(membership, todayInShanghai()),
    terms: forStaffOf(({ id }, _, { termsOfMemberships }) => termsOfMemberships.load(id)),
  },
  MembershipTerm: {
    __resolveReference: ({ id }, { membershipTerms }) => membershipTerms.load(id),
    tier: ({ tierId }, _, { membershipTiers }) => membershipTiers.load(tierId),
    dues: ({ duesMinor }) => cny(duesMinor),
    received: ({ receivedMinor }) => cny(receivedMinor),
    owed: async (term, _, { memberships }) =>
      cny(owedOf(term, (await memberships.load(term.membershipId))?.endsOn ?? null)),
    refundable: async (term, _, { memberships }) =>
      cny(refundableOf(term, (await memberships.load(term.membershipId))?.endsOn ?? null)),
    entries: ({ id }, _, { entriesOfTerms }) => entriesOfTerms.load(id),
  },
  MembershipDuesEntry: {
    amount: ({ amountMinor }) => cny(amountMinor),
  },
};
