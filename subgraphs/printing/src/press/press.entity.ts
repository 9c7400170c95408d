import { type LocalizedTextInput, type Thing, thingColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface Press extends Thing {
  organisationId: string;
  name: LocalizedTextInput;
  copiesPerHour: number;
  maxPageCount: number;
  isSynthetic: boolean;
}

export const PressEntity = new EntitySchema<Press>({
  name: 'Press',
  tableName: 'presses',
  columns: {
    ...thingColumns,
    organisationId: { type: 'uuid' },
    name: { type: 'jsonb' },
    copiesPerHour: { type: 'int' },
    maxPageCount: { type: 'int' },
    isSynthetic: { type: 'boolean', default: false },
  },
});
