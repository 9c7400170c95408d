import { refused, revise } from '@media-graph/subgraph';
import { requireManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { RedeemMembershipBenefitInput } from '../generated/resolvers.ts';
import type { EventRegistration } from '../registration/event-registration.entity.ts';
import { lockRegistration } from '../registration/lock-registration.ts';
import { readMember } from './read-member.ts';
import { redeemBenefit } from './redeem-benefit.ts';

/** Redeems a benefit for a registration that stands: what a member shows at the door, or what was given back by mistake. */
export const redeemMembershipBenefit = async (
  tx: Transaction,
  input: RedeemMembershipBenefitInput,
): Promise<EventRegistration> => {
  requireManager(tx.viewer);
  const member = readMember(tx, input)!;
  const registration = await lockRegistration(tx, input);
  if (['CANCELLED', 'EXPIRED'].includes(registration.status))
    throw refused('ILLEGAL_TRANSITION', `It is ${registration.status}`, 'input', 'id');
  const { membershipId, memberOrganisationId, memberTierId } = member.registration;
  if (registration.membershipId !== null && registration.membershipId !== membershipId)
    throw refused('INVALID_INPUT', 'It was made by another member', 'input', 'membershipPass');
  await redeemBenefit(tx, registration, member);
  return revise(tx.eventRegistrationRepository, registration, {
    ...{ membershipId, memberOrganisationId, memberTierId },
  });
};
