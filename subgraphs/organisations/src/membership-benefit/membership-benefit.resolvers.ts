import { mutation } from '@media-graph/subgraph';
import { forStaffOf } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { addMembershipBenefit } from './add-membership-benefit.ts';
import { membershipPassOf } from './membership-pass-of.ts';
import { updateMembershipBenefit } from './update-membership-benefit.ts';

export const membershipBenefitResolvers: Resolvers = {
  Mutation: {
    addMembershipBenefit: mutation('benefit', addMembershipBenefit),
    updateMembershipBenefit: mutation('benefit', updateMembershipBenefit),
  },
  Membership: {
    pass: (membership, _, context) => membershipPassOf(membership, context),
  },
  MembershipTier: {
    eventBenefits: ({ id }, _, { benefitsOfTiers }) => benefitsOfTiers.load(id),
  },
  MembershipBenefit: {
    __resolveReference: ({ id }, { membershipBenefits }) => membershipBenefits.load(id),
    tier: ({ tierId }, _, { membershipTiers }) => membershipTiers.load(tierId),
    isRetired: ({ retiredAt }) => retiredAt !== null,
    changeReason: forStaffOf(({ changeReason }) => changeReason),
  },
};
