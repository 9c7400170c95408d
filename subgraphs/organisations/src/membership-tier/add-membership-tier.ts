import { optionalLocalized, requireBetween, requireLocalized, requireMinor } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { AddMembershipTierInput } from '../generated/resolvers.ts';
import { requireJoinable } from '../membership/require-joinable.ts';
import { requireMay } from '../viewer/require-may.ts';
import type { MembershipTier } from './membership-tier.entity.ts';

/** The most that a term may cost, in fen. */
export const mostDues = 100_000_000_000n;

/** Offers a tier of membership. */
export const addMembershipTier = async (
  tx: Transaction,
  input: AddMembershipTierInput,
): Promise<MembershipTier> => {
  requireMay(tx.viewer, 'CHANGE_MEMBERSHIP', input.organisationId, 'input', 'organisationId');
  const id = uuidv7();
  await tx.membershipTierRepository.insert({
    id,
    organisationId: await requireJoinable(tx, input.organisationId),
    name: requireLocalized(input.name, 100, 'input', 'name'),
    benefits: optionalLocalized(input.benefits, 1000, 'input', 'benefits'),
    duesMinor: requireMinor(input.duesMinor, { most: mostDues }, 'input', 'duesMinor'),
    months: requireBetween(input.months!, 1, 120, 'input', 'months'),
  });
  return (await tx.membershipTiers.load(id))!;
};
