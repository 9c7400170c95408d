import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type {
  PaperInvoicePaymentKind,
  PaperInvoiceStatus,
  PaperPaymentMethod,
} from '../generated/resolvers.ts';

export interface PaperInvoice extends Versioned {
  organisationId: string;
  subscriptionId: string;
  fapiaoNumber: string | null;
  issuedOn: string;
  dueOn: string;
  totalMinor: bigint;
  /** Counted by the database, as the next two are. */
  readonly creditedMinor: bigint;
  readonly paidMinor: bigint;
  readonly status: PaperInvoiceStatus;
}

export interface PaperCreditNote {
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

export interface PaperInvoicePayment {
  id: string;
  organisationId: string;
  invoiceId: string;
  kind: PaperInvoicePaymentKind;
  /** Below zero for what went back. */
  amountMinor: bigint;
  receivedOn: string;
  method: PaperPaymentMethod;
  reference: string | null;
  reversesId: string | null;
  reason: string | null;
  /** Set by the database. */
  readonly recordedBy: string;
}

const counted = { insert: false, update: false } as const;
const partOfInvoice = {
  id: { type: 'uuid', primary: true },
  organisationId: { type: 'uuid' },
  invoiceId: { type: 'uuid' },
  amountMinor: { type: 'bigint' },
  recordedBy: { type: 'text', ...counted },
} as const;

export const PaperInvoiceEntity = new EntitySchema<PaperInvoice>({
  name: 'PaperInvoice',
  tableName: 'paper_invoices',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    subscriptionId: { type: 'uuid' },
    fapiaoNumber: { type: 'text', nullable: true },
    issuedOn: { type: 'date' },
    dueOn: { type: 'date' },
    totalMinor: { type: 'bigint' },
    creditedMinor: { type: 'bigint', ...counted },
    paidMinor: { type: 'bigint', ...counted },
    status: { type: 'text', ...counted },
  },
});

export const PaperCreditNoteEntity = new EntitySchema<PaperCreditNote>({
  name: 'PaperCreditNote',
  tableName: 'paper_credit_notes',
  columns: {
    ...partOfInvoice,
    fapiaoNumber: { type: 'text', nullable: true },
    issuedOn: { type: 'date' },
    reason: { type: 'text' },
  },
});

export const PaperInvoicePaymentEntity = new EntitySchema<PaperInvoicePayment>({
  name: 'PaperInvoicePayment',
  tableName: 'paper_payments',
  columns: {
    ...partOfInvoice,
    kind: { type: 'text' },
    receivedOn: { type: 'date' },
    method: { type: 'text' },
    reference: { type: 'text', nullable: true },
    reversesId: { type: 'uuid', nullable: true },
    reason: { type: 'text', nullable: true },
  },
});
