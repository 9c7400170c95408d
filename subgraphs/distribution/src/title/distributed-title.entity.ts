import { type LocalizedTextInput, type Thing, thingColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface DistributedTitle extends Thing {
  organisationId: string;
  code: string;
  name: LocalizedTextInput;
  weekdays: number[];
  copyPriceMinor: bigint;
}

export const DistributedTitleEntity = new EntitySchema<DistributedTitle>({
  name: 'DistributedTitle',
  tableName: 'titles',
  columns: {
    ...thingColumns,
    organisationId: { type: 'uuid' },
    code: { type: 'text' },
    name: { type: 'jsonb' },
    weekdays: { type: 'int4', array: true },
    copyPriceMinor: { type: 'bigint' },
  },
});
