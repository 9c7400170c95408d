import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface FigureExport extends Versioned {
  subject: string;
  view: string;
  address: string;
  format: 'CSV' | 'XLSX' | 'PNG';
  rowCount: number;
}

export const FigureExportEntity = new EntitySchema<FigureExport>({
  name: 'FigureExport',
  tableName: 'figure_exports',
  columns: {
    ...versionedColumns,
    subject: { type: 'text' },
    view: { type: 'text' },
    address: { type: 'text' },
    format: { type: 'text' },
    rowCount: { type: 'int' },
  },
});
