import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface MembershipRedemption extends Versioned {
  organisationId: string;
  membershipId: string;
  benefitId: string;
  /** As the pass said; null for as often as one likes. */
  yearlyAllowance: number | null;
  /** The calendar year of the redemption in Asia/Shanghai; made by PostgreSQL. */
  readonly year: number;
  eventId: string;
  /** Null once it is erased who registered. */
  registrationId: string | null;
  readonly redeemedBy: string;
  returnedAt: Date | null;
  returnedBy: string | null;
  /** Why event managers gave it back. */
  returnReason: string | null;
  /** What its registration became with which it was given back. */
  returnedWith: 'CANCELLED' | 'EXPIRED' | null;
}

export const MembershipRedemptionEntity = new EntitySchema<MembershipRedemption>({
  name: 'MembershipRedemption',
  tableName: 'membership_redemptions',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    membershipId: { type: 'uuid' },
    benefitId: { type: 'uuid' },
    yearlyAllowance: { type: 'int', nullable: true },
    year: { type: 'int', insert: false, update: false },
    eventId: { type: 'uuid' },
    registrationId: { type: 'uuid', nullable: true },
    redeemedBy: { type: 'text', insert: false, update: false },
    returnedAt: { type: 'timestamptz', precision: 3, nullable: true },
    returnedBy: { type: 'text', nullable: true },
    returnReason: { type: 'text', nullable: true },
    returnedWith: { type: 'text', nullable: true },
  },
});
