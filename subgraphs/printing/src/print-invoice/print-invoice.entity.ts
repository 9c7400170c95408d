import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { PrintInvoiceStatus, PrintPaymentKind, PrintPaymentMethod } from '../generated/resolvers.ts';

export interface PrintInvoice extends Versioned {
  organisationId: string;
  orderId: string;
  fapiaoNumber: string | null;
  issuedOn: string;
  dueOn: string;
  totalMinor: bigint;
  /** Counted by the database, as the next two are. */
  readonly creditedMinor: bigint;
  readonly paidMinor: bigint;
  readonly status: PrintInvoiceStatus;
  isSynthetic: boolean;
}

export interface PrintCreditNote {
  id: string;
  organisationId: string;
  invoiceId: string;
  fapiaoNumber: string | null;
  issuedOn: string;
  amountMinor: bigint;
  reason: string;
  /** Set by the database. */
  readonly recordedBy: string;
}

export interface PrintPayment {
  id: string;
  organisationId: string;
  invoiceId: string;
  kind: PrintPaymentKind;
  /** Below zero for what went back. */
  amountMinor: bigint;
  receivedOn: string;
  method: PrintPaymentMethod;
  reference: string | null;
  reversesId: string | null;
  reason: string | null;
  /** Set by the database. */
  readonly recordedBy: string;
}

const counted = { insert: false, update: false } as const;

export const PrintInvoiceEntity = new EntitySchema<PrintInvoice>({
  name: 'PrintInvoice',
  tableName: 'print_invoices',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    orderId: { type: 'uuid' },
    fapiaoNumber: { type: 'text', nullable: true },
    issuedOn: { type: 'date' },
    dueOn: { type: 'date' },
    totalMinor: { type: 'bigint' },
    creditedMinor: { type: 'bigint', ...counted },
    paidMinor: { type: 'bigint', ...counted },
    status: { type: 'text', ...counted },
    isSynthetic: { type: 'boolean', default: false },
  },
});

export const PrintCreditNoteEntity = new EntitySchema<PrintCreditNote>({
  name: 'PrintCreditNote',
  tableName: 'print_credit_notes',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    invoiceId: { type: 'uuid' },
    fapiaoNumber: { type: 'text', nullable: true },
    issuedOn: { type: 'date' },
    amountMinor: { type: 'bigint' },
    reason: { type: 'text' },
    recordedBy: { type: 'text', ...counted },
  },
});

export const PrintPaymentEntity = new EntitySchema<PrintPayment>({
  name: 'PrintPayment',
  tableName: 'print_payments',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    invoiceId: { type: 'uuid' },
    kind: { type: 'text' },
    amountMinor: { type: 'bigint' },
    receivedOn: { type: 'date' },
    method: { type: 'text' },
    reference: { type: 'text', nullable: true },
    reversesId: { type: 'uuid', nullable: true },
    reason: { type: 'text', nullable: true },
    recordedBy: { type: 'text', ...counted },
  },
});
