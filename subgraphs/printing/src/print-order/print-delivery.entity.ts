import { EntitySchema } from 'typeorm';

export interface PrintDelivery {
  id: string;
  organisationId: string;
  orderId: string;
  /** Below zero where a delivery is taken back. */
  copies: number;
  noteNumber: string | null;
  deliveredAt: Date;
  reversesId: string | null;
  reason: string | null;
  /** Set by the database. */
  readonly recordedBy: string;
}

export const PrintDeliveryEntity = new EntitySchema<PrintDelivery>({
  name: 'PrintDelivery',
  tableName: 'print_deliveries',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    orderId: { type: 'uuid' },
    copies: { type: 'int' },
    noteNumber: { type: 'text', nullable: true },
    deliveredAt: { type: 'timestamptz', precision: 3 },
    reversesId: { type: 'uuid', nullable: true },
    reason: { type: 'text', nullable: true },
    recordedBy: { type: 'text', insert: false },
  },
});
