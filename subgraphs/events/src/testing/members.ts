import { randomUUID } from 'node:crypto';
import { madeUpMembershipKey, writeMembershipPass } from '@media-graph/subgraph';
import { inHours } from '@media-graph/testing';

/** A club, a tier of its members, and what they may redeem: two free seats a year, and early registration. */
export const [club, gold, seat, early] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];

/** The pass of a member of the club, as the register of organisations would sign it. */
export const passOf = (subject: string | null, changes: object = {}, key = madeUpMembershipKey): string =>
  writeMembershipPass(key, {
    ...{ membershipId: randomUUID(), organisationId: club, tierId: gold, subject, until: inHours(1) },
    benefits: [
      { id: seat, yearlyAllowance: 2, daysBefore: null },
      { id: early, yearlyAllowance: null, daysBefore: 3 },
    ],
    ...changes,
  });
