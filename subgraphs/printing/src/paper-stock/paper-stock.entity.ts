import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export type Grade = 'NEWSPRINT' | 'IMPROVED_NEWSPRINT' | 'OFFSET' | 'COATED';

export interface PaperStock extends Versioned {
  organisationId: string;
  grade: Grade;
  grammage: number;
  reelWidthMm: number;
  isSynthetic: boolean;
}

export const PaperStockEntity = new EntitySchema<PaperStock>({
  name: 'PaperStock',
  tableName: 'paper_stocks',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    grade: { type: 'text' },
    grammage: { type: 'double precision' },
    reelWidthMm: { type: 'int' },
    isSynthetic: { type: 'boolean', default: false },
  },
});
