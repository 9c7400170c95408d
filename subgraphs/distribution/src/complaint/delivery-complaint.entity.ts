import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { DeliveryComplaintStatus } from './delivery-complaint-transitions.ts';

export interface DeliveryComplaint extends Versioned {
  organisationId: string;
  reference: string;
  subscriptionId: string;
  planId: string;
  routeId: string | null;
  carrierId: string | null;
  issueDate: string;
  code: 'MISSED' | 'LATE' | 'WET' | 'DAMAGED' | 'WRONG_PAPER';
  status: DeliveryComplaintStatus;
  filedAt: Date;
  resolvedAt: Date | null;
  /** What made it good. */
  remedy: 'REDELIVERED' | 'CREDITED' | null;
  creditedIssues: number;
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
    subscriptionId: { type: 'uuid' },
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
    carrierChargeMinor: { type: 'bigint', default: 0 },
    resolution: { type: 'text', nullable: true },
  },
});
