import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface DigitalAvail extends Versioned {
  organisationId: string;
  productId: string;
  onDate: string;
  capacity: bigint;
  /** Counted by the database. */
  readonly taken: bigint;
}

export const DigitalAvailEntity = new EntitySchema<DigitalAvail>({
  name: 'DigitalAvail',
  tableName: 'digital_avails',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    productId: { type: 'uuid' },
    onDate: { type: 'date' },
    capacity: { type: 'bigint' },
    taken: { type: 'bigint', insert: false, update: false },
  },
});
