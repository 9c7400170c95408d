import { lockVersion, refused, requireFound, requireText, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { ReturnMembershipBenefitInput } from '../generated/resolvers.ts';
import type { MembershipRedemption } from './membership-redemption.entity.ts';

/** Gives a benefit back to the member, who may redeem it elsewhere in its year. */
export const returnMembershipBenefit = async (
  tx: Transaction,
  input: ReturnMembershipBenefitInput,
): Promise<MembershipRedemption> => {
  requireManager(tx.viewer);
  const returnReason = requireText(input.reason, 500, 'input', 'reason');
  const { eventId } = requireFound(await tx.membershipRedemptions.load(input.id), 'input', 'id');
  // The desk first, as whoever cancels the registration.
  await tx.registrationDeskRepository.settle(eventId);
  const redemption = await lockVersion(tx.membershipRedemptionRepository, input);
  if (redemption.returnedAt) throw refused('ILLEGAL_TRANSITION', 'It was given back', 'input', 'id');
  return revise(tx.membershipRedemptionRepository, redemption, {
    ...{ returnedAt: new Date(), returnedBy: tx.viewer.subject ?? '', returnReason },
  });
};
