import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface PaperReel extends Versioned {
  organisationId: string;
  stockId: string;
  number: string;
  receivedGrams: bigint;
  remainingGrams: bigint;
  costPerTonneMinor: bigint;
  supplier: string;
  receivedAt: Date;
  isSynthetic: boolean;
}

export const PaperReelEntity = new EntitySchema<PaperReel>({
  name: 'PaperReel',
  tableName: 'paper_reels',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    stockId: { type: 'uuid' },
    number: { type: 'text' },
    receivedGrams: { type: 'bigint' },
    remainingGrams: { type: 'bigint' },
    costPerTonneMinor: { type: 'bigint' },
    supplier: { type: 'text' },
    receivedAt: { type: 'timestamptz', precision: 3 },
    isSynthetic: { type: 'boolean', default: false },
  },
});
