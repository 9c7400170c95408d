import { type MasterData, masterDataColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface Press extends MasterData {
  organisationId: string;
  name: WrittenText;
  copiesPerHour: number;
  maxPageCount: number;
  isSynthetic: boolean;
}

export const PressEntity = new EntitySchema<Press>({
  name: 'Press',
  tableName: 'presses',
  columns: {
    ...masterDataColumns,
    organisationId: { type: 'uuid' },
    name: { type: 'jsonb' },
    copiesPerHour: { type: 'int' },
    maxPageCount: { type: 'int' },
    isSynthetic: { type: 'boolean', default: false },
  },
});
