import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { AdInvoiceStatus, AdPaymentMethod } from '../generated/resolvers.ts';

export interface AdInvoice extends Versioned {
  organisationId: string;
  orderId: string;
  status: AdInvoiceStatus;
  fapiaoNumber: string | null;
  /** Counted by the database, as `paidMinor` is. */
  readonly totalMinor: bigint;
  readonly paidMinor: bigint;
  issuedOn: string | null;
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
}

export interface AdPayment {
  id: string;
  organisationId: string;
  invoiceId: string;
  amountMinor: bigint;
  receivedOn: string;
  method: AdPaymentMethod;
  reference: string | null;
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
    paidMinor: { type: 'bigint', insert: false, update: false },
    issuedOn: { type: 'date', nullable: true },
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
  },
});

export const AdPaymentEntity = new EntitySchema<AdPayment>({
  name: 'AdPayment',
  tableName: 'payments',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    invoiceId: { type: 'uuid' },
    amountMinor: { type: 'bigint' },
    receivedOn: { type: 'date' },
    method: { type: 'text' },
    reference: { type: 'text', nullable: true },
  },
});
