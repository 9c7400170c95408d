import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { OrganisationStatus } from '../generated/resolvers.ts';

/** The ids of rows that were moved, by table and column. */
export type MovedRows = Record<string, string[]>;

export interface OrganisationMerge extends Versioned {
  duplicateId: string;
  intoId: string;
  reason: string;
  mergedBy: string;
  moved: MovedRows;
  statusBefore: OrganisationStatus;
  /** Names of the duplicate that the other did not have. */
  addedAliases: string[];
  undoneAt: Date | null;
  undoneBy: string | null;
  undoReason: string | null;
}

export const OrganisationMergeEntity = new EntitySchema<OrganisationMerge>({
  name: 'OrganisationMerge',
  tableName: 'organisation_merges',
  columns: {
    ...versionedColumns,
    duplicateId: { type: 'uuid' },
    intoId: { type: 'uuid' },
    reason: { type: 'text' },
    mergedBy: { type: 'text' },
    moved: { type: 'jsonb' },
    statusBefore: { type: 'text' },
    addedAliases: { type: 'text', array: true },
    undoneAt: { type: 'timestamptz', precision: 3, nullable: true },
    undoneBy: { type: 'text', nullable: true },
    undoReason: { type: 'text', nullable: true },
  },
});
