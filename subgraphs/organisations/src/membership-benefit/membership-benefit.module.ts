import type { Module } from '@media-graph/subgraph';
import { MembershipBenefitEntity } from './membership-benefit.entity.ts';
import { membershipBenefitResolvers } from './membership-benefit.resolvers.ts';

export const membershipBenefit: Module = {
  resolvers: [membershipBenefitResolvers],
  entities: [MembershipBenefitEntity],
};
