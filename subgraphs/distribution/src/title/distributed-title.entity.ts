import { type MasterData, masterDataColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface DistributedTitle extends MasterData {
  organisationId: string;
  code: string;
  name: WrittenText;
  weekdays: number[];
  copyPriceMinor: bigint;
}

export const DistributedTitleEntity = new EntitySchema<DistributedTitle>({
  name: 'DistributedTitle',
  tableName: 'titles',
  columns: {
    ...masterDataColumns,
    organisationId: { type: 'uuid' },
    code: { type: 'text' },
    name: { type: 'jsonb' },
    weekdays: { type: 'int4', array: true },
    copyPriceMinor: { type: 'bigint' },
  },
});
