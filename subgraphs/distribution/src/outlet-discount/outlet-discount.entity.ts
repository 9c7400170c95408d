import { EntitySchema } from 'typeorm';

/** What one outlet pays less from a day on. */
export interface DeliveryOutletDiscount {
  id: string;
  organisationId: string;
  outletId: string;
  /** Null where the company's own holds again. */
  percent: number | null;
  validFrom: string;
  reason: string;
  /** Set by the database, as the next and who withdrew it when. */
  readonly setBy: string;
  readonly setAt: Date;
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: string | null;
  withdrawReason: string | null;
}

const ofDatabase = { insert: false, update: false } as const;
const instant = { type: 'timestamptz', precision: 3 } as const;

export const DeliveryOutletDiscountEntity = new EntitySchema<DeliveryOutletDiscount>({
  name: 'DeliveryOutletDiscount',
  tableName: 'outlet_discounts',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    outletId: { type: 'uuid' },
    percent: { type: 'int', nullable: true },
    validFrom: { type: 'date' },
    reason: { type: 'text' },
    setBy: { type: 'text', ...ofDatabase },
    setAt: { ...instant, ...ofDatabase },
    withdrawnAt: { ...instant, ...ofDatabase, nullable: true },
    withdrawnBy: { type: 'text', ...ofDatabase, nullable: true },
    withdrawReason: { type: 'text', nullable: true, insert: false },
  },
});
