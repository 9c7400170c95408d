import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { ConsentPurpose } from '../generated/resolvers.ts';

export interface DataConsent extends Versioned {
  personId: string;
  purpose: ConsentPurpose;
  givenOn: string;
  evidence: string;
  /** Whoever wrote it down, by the session. */
  readonly recordedBy: string;
  withdrawnOn: string | null;
  withdrawnBy: string | null;
  withdrawalNote: string | null;
}

export const DataConsentEntity = new EntitySchema<DataConsent>({
  name: 'DataConsent',
  tableName: 'data_consents',
  columns: {
    ...versionedColumns,
    personId: { type: 'uuid' },
    purpose: { type: 'text' },
    givenOn: { type: 'date' },
    evidence: { type: 'text' },
    recordedBy: { type: 'text', insert: false, update: false },
    withdrawnOn: { type: 'date', nullable: true },
    withdrawnBy: { type: 'text', nullable: true },
    withdrawalNote: { type: 'text', nullable: true },
  },
});
