import { EntitySchema } from 'typeorm';
import { partColumns } from '../business/business.entity.ts';
import type { AdMedium, AdPlacementState } from '../generated/resolvers.ts';

export interface AdPlacement {
  id: string;
  organisationId: string;
  lineId: string;
  medium: AdMedium;
  state: AdPlacementState;
  onDate: string;
  sectionId: string | null;
  slotId: string | null;
  /** Of the slot; set by the database. */
  readonly issueId: string | null;
  availId: string | null;
  units: bigint;
  faceId: string | null;
  frame: number | null;
  /** `[2024-05-01,2024-06-01)`. */
  during: string | null;
  bookedMinor: bigint;
  listMinor: bigint;
  /** Counted by the database. */
  readonly paidMinor: bigint;
}

export const AdPlacementEntity = new EntitySchema<AdPlacement>({
  name: 'AdPlacement',
  tableName: 'placements',
  columns: {
    ...partColumns,
    lineId: { type: 'uuid' },
    medium: { type: 'text' },
    state: { type: 'text' },
    onDate: { type: 'date' },
    sectionId: { type: 'uuid', nullable: true },
    slotId: { type: 'uuid', nullable: true },
    issueId: { type: 'uuid', nullable: true, insert: false, update: false },
    availId: { type: 'uuid', nullable: true },
    units: { type: 'bigint' },
    faceId: { type: 'uuid', nullable: true },
    frame: { type: 'int', nullable: true },
    during: { type: 'daterange', nullable: true },
    bookedMinor: { type: 'bigint' },
    listMinor: { type: 'bigint' },
    paidMinor: { type: 'bigint', insert: false, update: false },
  },
});
