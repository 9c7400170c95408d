import { EntitySchema } from 'typeorm';
import type { AdProofKind } from '../generated/resolvers.ts';

export interface AdProof {
  id: string;
  organisationId: string;
  placementId: string;
  kind: AdProofKind;
  assetId: string;
  withdrawnReason: string | null;
  /** Set by the database. */
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

export const AdProofEntity = new EntitySchema<AdProof>({
  name: 'AdProof',
  tableName: 'proofs',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    placementId: { type: 'uuid' },
    kind: { type: 'text' },
    assetId: { type: 'uuid' },
    withdrawnReason: { type: 'text', nullable: true },
    recordedBy: { type: 'text', insert: false },
    recordedAt: { type: 'timestamptz', precision: 3, insert: false },
  },
});
