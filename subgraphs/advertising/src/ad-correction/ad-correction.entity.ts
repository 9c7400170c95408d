import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

/** An entry that puts right what a placement comes to; it is never changed. */
export interface AdCorrection extends Versioned {
  organisationId: string;
  placementId: string;
  /** Of the placement; set by the database. */
  readonly lineId: string;
  enteredOn: string;
  priceChangeMinor: bigint;
  costChangeMinor: bigint;
  reason: string;
  /** Set by the database. */
  readonly recordedBy: string;
}

export const AdCorrectionEntity = new EntitySchema<AdCorrection>({
  name: 'AdCorrection',
  tableName: 'placement_corrections',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    placementId: { type: 'uuid' },
    lineId: { type: 'uuid', insert: false, update: false },
    enteredOn: { type: 'date' },
    priceChangeMinor: { type: 'bigint' },
    costChangeMinor: { type: 'bigint' },
    reason: { type: 'text' },
    recordedBy: { type: 'text', insert: false, update: false },
  },
});
