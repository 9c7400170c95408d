import { type Module, userError } from '@media-graph/subgraph';
import { MembershipRedemptionEntity } from './membership-redemption.entity.ts';
import { membershipRedemptionResolvers } from './membership-redemption.resolvers.ts';

export const membershipRedemption: Module = {
  resolvers: [membershipRedemptionResolvers],
  entities: [MembershipRedemptionEntity],
  constraintErrors: {
    membership_redemptions_within_allowance: userError(
      'SOLD_OUT',
      "The member's allowance of this year is used up",
      ...['input', 'membershipBenefitId'],
    ),
    membership_redemptions_one_stands: userError(
      'DUPLICATE',
      'A benefit is redeemed for it already: give that back first',
      ...['input', 'id'],
    ),
  },
};
