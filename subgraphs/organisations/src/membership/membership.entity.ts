import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface Membership extends Versioned {
  organisationId: string;
  /** The member is either an organisation or a person. */
  memberOrganisationId: string | null;
  memberPersonId: string | null;
  tier: string | null;
  isPublic: boolean;
  startsOn: string;
  /** First day on which it no longer holds. */
  endsOn: string | null;
  /** The end of its last term; null without any. */
  lapsesOn: string | null;
}

export const MembershipEntity = new EntitySchema<Membership>({
  name: 'Membership',
  tableName: 'memberships',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    memberOrganisationId: { type: 'uuid', nullable: true },
    memberPersonId: { type: 'uuid', nullable: true },
    tier: { type: 'text', nullable: true },
    isPublic: { type: 'boolean' },
    startsOn: { type: 'date' },
    endsOn: { type: 'date', nullable: true },
    lapsesOn: { type: 'date', nullable: true },
  },
});
