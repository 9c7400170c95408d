import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { DataSubjectRequestKind, DataSubjectRequestStatus } from '../generated/resolvers.ts';

export interface DataSubjectRequest extends Versioned {
  kind: DataSubjectRequestKind;
  status: DataSubjectRequestStatus;
  identityProof: string;
  receivedOn: string;
  /** Made by PostgreSQL. */
  readonly dueOn: string;
  registeredBy: string;
  closedAt: Date | null;
  closedBy: string | null;
  closingNote: string | null;
  reopenReason: string | null;
}

/**
 * Who asks, as the context's `subjects` seals it; in a table of its own, and only while the request is open. Never the
 * parent of a GraphQL type: what a mutation answers is remembered with its idempotency key.
 */
export type DataSubjectIdentity = { requestId: string; sealed: Buffer };

export const DataSubjectRequestEntity = new EntitySchema<DataSubjectRequest>({
  name: 'DataSubjectRequest',
  tableName: 'data_subject_requests',
  columns: {
    ...versionedColumns,
    kind: { type: 'text' },
    status: { type: 'text' },
    identityProof: { type: 'text' },
    receivedOn: { type: 'date' },
    dueOn: { type: 'date', insert: false, update: false },
    registeredBy: { type: 'text' },
    closedAt: { type: 'timestamptz', precision: 3, nullable: true },
    closedBy: { type: 'text', nullable: true },
    closingNote: { type: 'text', nullable: true },
    reopenReason: { type: 'text', nullable: true },
  },
});

export const DataSubjectIdentityEntity = new EntitySchema<DataSubjectIdentity>({
  name: 'DataSubjectIdentity',
  tableName: 'data_subject_identities',
  columns: {
    requestId: { type: 'uuid', primary: true },
    sealed: { type: 'bytea' },
  },
});
