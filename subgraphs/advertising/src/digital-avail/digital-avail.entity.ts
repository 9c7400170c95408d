import { EntitySchema } from 'typeorm';
import { type Business, businessColumns } from '../business/business.entity.ts';

export interface DigitalAvail extends Business {
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
    ...businessColumns,
    productId: { type: 'uuid' },
    onDate: { type: 'date' },
    capacity: { type: 'bigint' },
    taken: { type: 'bigint', insert: false, update: false },
  },
});
