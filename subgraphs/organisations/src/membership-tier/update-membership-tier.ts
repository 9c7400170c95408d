import {
  amend,
  given,
  lockVersion,
  optionalLocalized,
  requireBetween,
  requireFound,
  requireLocalized,
  requireMinor,
} from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { UpdateMembershipTierInput } from '../generated/resolvers.ts';
import { requireMay } from '../viewer/require-may.ts';
import { mostDues } from './add-membership-tier.ts';
import type { MembershipTier } from './membership-tier.entity.ts';

/** Changes what a tier offers and costs; terms that have begun stay as they were agreed. */
export const updateMembershipTier = async (
  tx: Transaction,
  input: UpdateMembershipTierInput,
): Promise<MembershipTier> => {
  const { organisationId } = requireFound(await tx.membershipTiers.load(input.id), 'input', 'id');
  requireMay(tx.viewer, 'CHANGE_MEMBERSHIP', organisationId, 'input', 'id');
  const tier = await lockVersion(tx.membershipTierRepository, input);
  return amend(tx.membershipTierRepository, tier, input, {
    name: given(input.name, (text) => requireLocalized(text, 100, 'input', 'name')),
    benefits: given(input.benefits, (text) => optionalLocalized(text, 1000, 'input', 'benefits')),
    duesMinor: given(input.duesMinor, (fen) => requireMinor(fen, { most: mostDues }, 'input', 'duesMinor')),
    months: given(input.months, (months) => requireBetween(months, 1, 120, 'input', 'months')),
  });
};
