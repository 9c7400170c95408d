import { signedStatement } from './signed-statement.ts';

/** What the register of organisations says of a member to whoever lets members in, by way of the member. */
export type MembershipPass = {
  readonly membershipId: string;
  /** What they are a member of. */
  readonly organisationId: string;
  /** Of the term that holds; null without one. */
  readonly tierId: string | null;
  /** The subject of the token with which the member signs in; null for one who has no account, whose pass its bearer shows. */
  readonly subject: string | null;
  /** Until when it is taken; ISO 8601. */
  readonly until: string;
  readonly benefits: readonly {
    readonly id: string;
    /** How often in a calendar year; null for as often as one likes. */
    readonly yearlyAllowance: number | null;
    /** How many days before everybody one may register with it; null for a benefit of another kind. */
    readonly daysBefore: number | null;
  }[];
};

/** A key that everybody may read, for local runs and tests, whose members are all made up. */
export const madeUpMembershipKey = 'the membership key of members who are made up';

export const { write: writeMembershipPass, read: readMembershipPass } = signedStatement<MembershipPass>(
  'membership pass',
  { ends: true },
);
