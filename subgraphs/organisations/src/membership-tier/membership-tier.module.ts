import { type Module, userError } from '@media-graph/subgraph';
import { MembershipTierEntity } from './membership-tier.entity.ts';
import { membershipTierResolvers } from './membership-tier.resolvers.ts';

export const membershipTier: Module = {
  resolvers: [membershipTierResolvers],
  entities: [MembershipTierEntity],
  constraintErrors: {
    membership_tiers_retired: userError('ILLEGAL_TRANSITION', 'The tier is retired', 'input', 'tierId'),
  },
};
