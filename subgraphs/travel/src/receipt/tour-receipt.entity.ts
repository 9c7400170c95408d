import { EntitySchema } from 'typeorm';

/** Money of a booking that came or went; never changed, but taken back by another of the same amount the other way. */
export interface TourReceipt {
  id: string;
  organisationId: string;
  bookingId: string;
  kind: 'DEPOSIT' | 'BALANCE' | 'REFUND' | 'COMPENSATION';
  amountMinor: bigint;
  receivedOn: string;
  /** Null where it was not told. */
  method: 'CASH' | 'CARD' | 'BANK_TRANSFER' | 'CHEQUE' | 'ONLINE' | null;
  reference: string | null;
  reversesId: string | null;
  reason: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

export const TourReceiptEntity = new EntitySchema<TourReceipt>({
  name: 'TourReceipt',
  tableName: 'booking_receipts',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    bookingId: { type: 'uuid' },
    kind: { type: 'text' },
    amountMinor: { type: 'bigint' },
    receivedOn: { type: 'date' },
    method: { type: 'text', nullable: true },
    reference: { type: 'text', nullable: true },
    reversesId: { type: 'uuid', nullable: true },
    reason: { type: 'text', nullable: true },
    recordedBy: { type: 'text', insert: false, update: false },
    recordedAt: { type: 'timestamptz', precision: 3, insert: false, update: false },
  },
});
