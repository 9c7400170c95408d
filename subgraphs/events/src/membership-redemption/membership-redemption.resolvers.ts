import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { redeemMembershipBenefit } from './redeem-membership-benefit.ts';
import { returnMembershipBenefit } from './return-membership-benefit.ts';

export const membershipRedemptionResolvers: Resolvers = {
  Query: {
    membershipRedemptions: (_, page, { membershipRedemptionRepository }) =>
      membershipRedemptionRepository.page(page),
  },
  Mutation: {
    redeemMembershipBenefit: mutation('registration', redeemMembershipBenefit),
    returnMembershipBenefit: mutation('redemption', returnMembershipBenefit),
  },
  MembershipRedemption: {
    __resolveReference: ({ id }, { membershipRedemptions }) => membershipRedemptions.load(id),
    membership: ({ membershipId }) => ({ id: membershipId }),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    benefit: ({ benefitId }) => ({ id: benefitId }),
    event: ({ eventId }, _, { events }) => events.load(eventId),
    registration: ({ registrationId }, _, { eventRegistrations }) =>
      registrationId === null ? null : eventRegistrations.load(registrationId),
    redeemedAt: ({ createdAt }) => createdAt,
  },
};
