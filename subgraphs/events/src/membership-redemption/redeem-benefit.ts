import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { EventRegistration } from '../registration/event-registration.entity.ts';
import type { Member } from './read-member.ts';

/** Notes what a member redeems for a registration, if anything; PostgreSQL counts the year's. */
export const redeemBenefit = async (
  tx: Transaction,
  { id: registrationId, eventId }: Pick<EventRegistration, 'id' | 'eventId'>,
  { registration: { membershipId, memberOrganisationId: organisationId }, benefit }: Member,
): Promise<void> => {
  if (!benefit) return;
  await tx.membershipRedemptionRepository.insert({
    ...{ id: uuidv7(), registrationId, eventId, membershipId, organisationId },
    ...{ benefitId: benefit.id, yearlyAllowance: benefit.yearlyAllowance },
  });
};
