import { type MembershipPass, refused, requireFound } from '@media-graph/subgraph';
import { isManager } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { EventRegistration } from '../registration/event-registration.entity.ts';

/** A member at an event: what the registration notes, and the benefit that is to be redeemed. */
export type Member = {
  readonly registration: Pick<
    EventRegistration,
    'membershipId' | 'memberOrganisationId' | 'memberTierId' | 'earlyDays'
  > & { readonly membershipId: string; readonly memberOrganisationId: string };
  readonly benefit: MembershipPass['benefits'][number] | null;
};

type Shown = {
  readonly membershipPass?: string | null | undefined;
  readonly membershipBenefitId?: string | null | undefined;
};

/**
 * Reads the pass that somebody shows; null where nobody shows one. The pass of a member with an account is taken from
 * that account, and from event managers, who see whose it is.
 *
 * @throws INVALID_INPUT for one that is none or another's, NOT_FOUND for a benefit that it does not have
 */
export const readMember = (
  { readPass, viewer }: Transaction,
  { membershipPass, membershipBenefitId }: Shown,
): Member | null => {
  if (membershipPass == null) {
    if (membershipBenefitId != null)
      throw refused('INVALID_INPUT', 'A benefit takes the pass of a member', 'input', 'membershipPass');
    return null;
  }
  const pass = readPass(membershipPass);
  if (!pass) throw refused('INVALID_INPUT', 'This is no pass that holds', 'input', 'membershipPass');
  if (pass.subject !== null && pass.subject !== viewer.subject && !isManager(viewer))
    throw refused('INVALID_INPUT', "This is somebody else's pass", 'input', 'membershipPass');
  const benefit =
    membershipBenefitId == null
      ? null
      : requireFound(
          pass.benefits.find(({ id }) => id === membershipBenefitId.toLowerCase()),
          ...['input', 'membershipBenefitId'],
        );
  const { membershipId, organisationId: memberOrganisationId, tierId: memberTierId } = pass;
  const earlyDays = benefit?.daysBefore ?? null;
  return { registration: { membershipId, memberOrganisationId, memberTierId, earlyDays }, benefit };
};
