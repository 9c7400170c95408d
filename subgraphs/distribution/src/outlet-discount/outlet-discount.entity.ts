import { type Dated, datedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

/** What one outlet pays less from a day on. */
export interface DeliveryOutletDiscount extends Dated {
  id: string;
  organisationId: string;
  outletId: string;
  /** Null where the company's own holds again. */
  percent: number | null;
}

export const DeliveryOutletDiscountEntity = new EntitySchema<DeliveryOutletDiscount>({
  name: 'DeliveryOutletDiscount',
  tableName: 'outlet_discounts',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    outletId: { type: 'uuid' },
    percent: { type: 'int', nullable: true },
    ...datedColumns,
  },
});
