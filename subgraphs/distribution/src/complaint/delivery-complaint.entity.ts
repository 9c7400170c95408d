import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { DeliveryComplaintStatus } from './delivery-complaint-transitions.ts';

export type HouseholdCode = 'MISSED' | 'LATE' | 'WET' | 'DAMAGED' | 'WRONG_PAPER';
type OutletCode = 'SHORT_BUNDLE' | 'LATE_BUNDLE' | 'WRONG_TITLE';

export interface DeliveryComplaint extends Versioned {
  organisationId: string;
  reference: string;
  /** Of a household or an office. */
  subscriptionId: string | null;
  /** Of an outlet, as the next one. */
  outletId: string | null;
  /** That it is about. */
  copies: number | null;
  planId: string;
  routeId: string | null;
  carrierId: string | null;
  issueDate: string;
  code: HouseholdCode | OutletCode;
  status: DeliveryComplaintStatus;
  filedAt: Date;
  resolvedAt: Date | null;
  /** What made it good. */
  remedy: 'REDELIVERED' | 'CREDITED' | null;
  creditedIssues: number;
  /** What took the copies off what the outlet owes. */
  shortfallId: string | null;
  carrierChargeMinor: bigint;
  resolution: string | null;
}

/** What the subscriber said, in a table of its own: it may hold anything of a person. */
export type ComplaintWords = { complaintId: string; organisationId: string; said: string };

export const ComplaintWordsEntity = new EntitySchema<ComplaintWords>({
  name: 'ComplaintWords',
  tableName: 'complaint_words',
  columns: {
    complaintId: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    said: { type: 'text' },
  },
});

export const DeliveryComplaintEntity = new EntitySchema<DeliveryComplaint>({
  name: 'DeliveryComplaint',
  tableName: 'complaints',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    reference: { type: 'text' },
    subscriptionId: { type: 'uuid', nullable: true },
    outletId: { type: 'uuid', nullable: true },
    copies: { type: 'int', nullable: true },
    planId: { type: 'uuid' },
    routeId: { type: 'uuid', nullable: true },
    carrierId: { type: 'uuid', nullable: true },
    issueDate: { type: 'date' },
    code: { type: 'text' },
    status: { type: 'text' },
    filedAt: { type: 'timestamptz', precision: 3 },
    resolvedAt: { type: 'timestamptz', precision: 3, nullable: true },
    remedy: { type: 'text', nullable: true },
    creditedIssues: { type: 'int', default: 0 },
    shortfallId: { type: 'uuid', nullable: true },
    carrierChargeMinor: { type: 'bigint', default: 0 },
    resolution: { type: 'text', nullable: true },
  },
});
