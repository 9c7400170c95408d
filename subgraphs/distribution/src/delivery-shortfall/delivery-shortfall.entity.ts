import { EntitySchema } from 'typeorm';

/** That copies of a draw did not come, found afterwards; never changed, but reversed by another. */
export interface DeliveryShortfall {
  id: string;
  organisationId: string;
  planId: string;
  drawId: string;
  /** Below zero of a reversal. */
  copies: number;
  /** The day, or that of the entry where the month was closed; set by the database. */
  readonly countedOn: string;
  reason: string;
  reversesId: string | null;
  /** Set by the database, as the next. */
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

export const DeliveryShortfallEntity = new EntitySchema<DeliveryShortfall>({
  name: 'DeliveryShortfall',
  tableName: 'delivery_shortfalls',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    planId: { type: 'uuid' },
    drawId: { type: 'uuid' },
    copies: { type: 'int' },
    countedOn: { type: 'date', insert: false, update: false },
    reason: { type: 'text' },
    reversesId: { type: 'uuid', nullable: true },
    recordedBy: { type: 'text', insert: false, update: false },
    recordedAt: { type: 'timestamptz', precision: 3, insert: false, update: false },
  },
});
