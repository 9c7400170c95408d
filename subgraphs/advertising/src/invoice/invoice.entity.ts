import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { AdInvoiceStatus, AdPaymentKind, AdPaymentMethod } from '../generated/resolvers.ts';

export interface AdInvoice extends Versioned {
  organisationId: string;
  orderId: string;
  status: AdInvoiceStatus;
  fapiaoNumber: string | null;
  /** Counted by the database, as the next two are. */
  readonly totalMinor: bigint;
  readonly creditedMinor: bigint;
  /** What came in, less what went back. */
  readonly paidMinor: bigint;
  issuedOn: string | null;
  /** The rate of value-added tax on that day; null of a draft, and of one that was issued before rates were kept. */
  vatPercent: number | null;
  dueOn: string | null;
  voidReason: string | null;
  isSynthetic: boolean;
}

export interface AdInvoiceItem {
  id: string;
  organisationId: string;
  invoiceId: string;
  lineId: string;
  amountMinor: bigint;
  /** Counted by the database. */
  readonly creditedMinor: bigint;
}

export interface AdPayment {
  id: string;
  organisationId: string;
  invoiceId: string;
  kind: AdPaymentKind;
  /** Below zero for what went back. */
  amountMinor: bigint;
  receivedOn: string;
  method: AdPaymentMethod;
  reference: string | null;
  reversesId: string | null;
  reason: string | null;
  /** Set by the database. */
  readonly recordedBy: string | null;
}

export const AdInvoiceEntity = new EntitySchema<AdInvoice>({
  name: 'AdInvoice',
  tableName: 'invoices',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    orderId: { type: 'uuid' },
    status: { type: 'text', default: 'DRAFT' },
    fapiaoNumber: { type: 'text', nullable: true },
    totalMinor: { type: 'bigint', insert: false, update: false },
    creditedMinor: { type: 'bigint', insert: false, update: false },
    paidMinor: { type: 'bigint', insert: false, update: false },
    issuedOn: { type: 'date', nullable: true },
    vatPercent: { type: 'int', nullable: true },
    dueOn: { type: 'date', nullable: true },
    voidReason: { type: 'text', nullable: true },
    isSynthetic: { type: 'boolean', default: false },
  },
});

export const AdInvoiceItemEntity = new EntitySchema<AdInvoiceItem>({
  name: 'AdInvoiceItem',
  tableName: 'invoice_items',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    invoiceId: { type: 'uuid' },
    lineId: { type: 'uuid' },
    amountMinor: { type: 'bigint' },
    creditedMinor: { type: 'bigint', insert: false, update: false },
  },
});

export const AdPaymentEntity = new EntitySchema<AdPayment>({
  name: 'AdPayment',
  tableName: 'payments',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    invoiceId: { type: 'uuid' },
    kind: { type: 'text', default: 'PAYMENT' },
    amountMinor: { type: 'bigint' },
    receivedOn: { type: 'date' },
    method: { type: 'text' },
    reference: { type: 'text', nullable: true },
    reversesId: { type: 'uuid', nullable: true },
    reason: { type: 'text', nullable: true },
    recordedBy: { type: 'text', nullable: true, insert: false, update: false },
  },
});
