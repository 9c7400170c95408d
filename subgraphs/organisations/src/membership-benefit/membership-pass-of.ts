import { forbidden, shanghaiInstant, todayInShanghai } from '@media-graph/subgraph';
import { isHeadquarters, isStaffOf } from '../access.ts';
import type { Context } from '../context.ts';
import type { MembershipPass } from '../generated/resolvers.ts';
import type { Membership } from '../membership/membership.entity.ts';

const days = 7 * 86_400_000;

/**
 * What a member shows where members are let in: signed, so that it is taken without asking here, and for a week at most,
 * so that what has changed here is known there by then.
 *
 * @returns null while the membership does not hold
 * @throws FORBIDDEN for all but the member, the organisation's staff and headquarters
 */
export const membershipPassOf = async (
  membership: Membership,
  context: Context,
): Promise<MembershipPass | null> => {
  const { id, organisationId, memberPersonId, startsOn, endsOn } = membership;
  const { viewer } = context;
  const subject = memberPersonId && ((await context.people.load(memberPersonId))?.account ?? null);
  const isMember = subject !== null && subject === viewer.subject;
  if (!isMember && !isStaffOf(viewer, organisationId) && !isHeadquarters(viewer))
    throw forbidden('This is for the member, the staff of the organisation and headquarters');
  const today = todayInShanghai();
  if (startsOn > today || (endsOn !== null && endsOn <= today)) return null;
  const terms = await context.termsOfMemberships.load(id);
  const term = terms.find((one) => !one.withdrawnAt && one.startsOn <= today && today < one.endsOn);
  const benefits = term ? await context.benefitsOfTiers.load(term.tierId) : [];
  const ends = [Date.now() + days, ...(endsOn === null ? [] : [shanghaiInstant(endsOn, '00:00').getTime()])];
  const expiresAt = new Date(Math.min(...ends));
  const token = context.writePass({
    ...{ membershipId: id, organisationId, subject, until: expiresAt.toISOString() },
    tierId: term?.tierId ?? null,
    benefits: benefits.map(({ id, yearlyAllowance, daysBefore }) => ({ id, yearlyAllowance, daysBefore })),
  });
  return { token, expiresAt };
};
