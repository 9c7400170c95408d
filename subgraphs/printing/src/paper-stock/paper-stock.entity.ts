import { type MasterData, masterDataColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export type Grade = 'NEWSPRINT' | 'IMPROVED_NEWSPRINT' | 'OFFSET' | 'COATED';

export interface PaperStock extends MasterData {
  organisationId: string;
  grade: Grade;
  grammage: number;
  reelWidthMm: number;
  reorderGrams: bigint | null;
  isSynthetic: boolean;
}

export const PaperStockEntity = new EntitySchema<PaperStock>({
  name: 'PaperStock',
  tableName: 'paper_stocks',
  columns: {
    ...masterDataColumns,
    organisationId: { type: 'uuid' },
    grade: { type: 'text' },
    grammage: { type: 'double precision' },
    reelWidthMm: { type: 'int' },
    reorderGrams: { type: 'bigint', nullable: true },
    isSynthetic: { type: 'boolean', default: false },
  },
});
