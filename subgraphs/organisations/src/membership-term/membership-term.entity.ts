import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { MembershipDuesEntryKind } from '../generated/resolvers.ts';

export interface MembershipTerm extends Versioned {
  organisationId: string;
  membershipId: string;
  tierId: string;
  startsOn: string;
  /** First day on which it no longer holds. */
  endsOn: string;
  months: number;
  duesMinor: bigint;
  /** Counted by PostgreSQL with each entry. */
  readonly receivedMinor: bigint;
  withdrawnAt: Date | null;
  withdrawalReason: string | null;
}

export interface MembershipDuesEntry {
  id: string;
  organisationId: string;
  termId: string;
  kind: MembershipDuesEntryKind;
  amountMinor: bigint;
  enteredOn: string;
  enteredBy: string;
  readonly enteredAt: Date;
  reason: string | null;
  reversesId: string | null;
}

export const MembershipTermEntity = new EntitySchema<MembershipTerm>({
  name: 'MembershipTerm',
  tableName: 'membership_terms',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    membershipId: { type: 'uuid' },
    tierId: { type: 'uuid' },
    startsOn: { type: 'date' },
    endsOn: { type: 'date' },
    months: { type: 'int' },
    duesMinor: { type: 'bigint' },
    receivedMinor: { type: 'bigint', default: 0, insert: false, update: false },
    withdrawnAt: { type: 'timestamptz', precision: 3, nullable: true },
    withdrawalReason: { type: 'text', nullable: true },
  },
});

export const MembershipDuesEntryEntity = new EntitySchema<MembershipDuesEntry>({
  name: 'MembershipDuesEntry',
  tableName: 'membership_entries',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    termId: { type: 'uuid' },
    kind: { type: 'text' },
    amountMinor: { type: 'bigint' },
    enteredOn: { type: 'date' },
    enteredBy: { type: 'text' },
    enteredAt: {
      type: 'timestamptz',
      precision: 3,
      default: () => 'clock_timestamp()',
      insert: false,
      update: false,
    },
    reason: { type: 'text', nullable: true },
    reversesId: { type: 'uuid', nullable: true },
  },
});
