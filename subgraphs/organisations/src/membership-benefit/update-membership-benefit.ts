import { amend, given, lockVersion, requireFound, requireLocalized } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { UpdateMembershipBenefitInput } from '../generated/resolvers.ts';
import { requireMay } from '../viewer/require-may.ts';
import { requireAllowance } from './add-membership-benefit.ts';
import type { MembershipBenefit } from './membership-benefit.entity.ts';

/** Renames a benefit, gives it more or less often, or no more; what was redeemed stays. */
export const updateMembershipBenefit = async (
  tx: Transaction,
  input: UpdateMembershipBenefitInput,
): Promise<MembershipBenefit> => {
  const { organisationId } = requireFound(await tx.membershipBenefits.load(input.id), 'input', 'id');
  requireMay(tx.viewer, 'CHANGE_MEMBERSHIP', organisationId, 'input', 'id');
  const benefit = await lockVersion(tx.membershipBenefitRepository, input);
  return amend(tx.membershipBenefitRepository, benefit, input, {
    name: given(input.name, (text) => requireLocalized(text, 100, 'input', 'name')),
    yearlyAllowance:
      input.yearlyAllowance === undefined ? undefined : requireAllowance(input.yearlyAllowance),
  });
};
