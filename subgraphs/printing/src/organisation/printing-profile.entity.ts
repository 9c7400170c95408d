import type { WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { PrintOrder } from '../print-order/print-order.entity.ts';

export interface PrintingProfile {
  organisationId: string;
  about: WrittenText;
  products: PrintOrder['product'][];
  pressCount: number;
  copiesPerHour: number;
  isSynthetic: boolean;
}

export const PrintingProfileEntity = new EntitySchema<PrintingProfile>({
  name: 'PrintingProfile',
  tableName: 'printing_companies',
  columns: {
    organisationId: { type: 'uuid', primary: true },
    about: { type: 'jsonb' },
    products: { type: 'text', array: true },
    pressCount: { type: 'int' },
    copiesPerHour: { type: 'int' },
    isSynthetic: { type: 'boolean', default: false },
  },
});
