import { cny, mutation } from '@media-graph/subgraph';
import { forStaffOf } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { addMembershipTier } from './add-membership-tier.ts';
import { updateMembershipTier } from './update-membership-tier.ts';

export const membershipTierResolvers: Resolvers = {
  Mutation: {
    addMembershipTier: mutation('tier', addMembershipTier),
    updateMembershipTier: mutation('tier', updateMembershipTier),
  },
  MembershipTier: {
    __resolveReference: ({ id }, { membershipTiers }) => membershipTiers.load(id),
    organisation: ({ organisationId }, _, { organisations }) => organisations.load(organisationId),
    dues: ({ duesMinor }) => cny(duesMinor),
    isRetired: ({ retiredAt }) => retiredAt !== null,
    changeReason: forStaffOf(({ changeReason }) => changeReason),
  },
};
