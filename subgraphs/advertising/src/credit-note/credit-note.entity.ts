import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface AdCreditNote extends Versioned {
  organisationId: string;
  invoiceId: string;
  fapiaoNumber: string;
  issuedOn: string;
  reason: string;
  /** Counted by the database. */
  readonly totalMinor: bigint;
  /** As the total; null where its invoice has no rate. */
  readonly taxMinor: bigint | null;
  /** Set by the database. */
  readonly recordedBy: string;
}

export interface AdCreditNoteItem {
  id: string;
  organisationId: string;
  creditNoteId: string;
  invoiceItemId: string;
  amountMinor: bigint;
}

export const AdCreditNoteEntity = new EntitySchema<AdCreditNote>({
  name: 'AdCreditNote',
  tableName: 'credit_notes',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    invoiceId: { type: 'uuid' },
    fapiaoNumber: { type: 'text' },
    issuedOn: { type: 'date' },
    reason: { type: 'text' },
    totalMinor: { type: 'bigint', insert: false, update: false },
    taxMinor: { type: 'bigint', nullable: true, insert: false, update: false },
    recordedBy: { type: 'text', insert: false, update: false },
  },
});

export const AdCreditNoteItemEntity = new EntitySchema<AdCreditNoteItem>({
  name: 'AdCreditNoteItem',
  tableName: 'credit_note_items',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    creditNoteId: { type: 'uuid' },
    invoiceItemId: { type: 'uuid' },
    amountMinor: { type: 'bigint' },
  },
});
