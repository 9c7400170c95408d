import {
  type CreditNoteRow,
  creditNoteColumns,
  type InvoicePaymentRow,
  type InvoiceRow,
  invoiceColumns,
  invoicePaymentColumns,
} from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type {
  PaperInvoicePaymentKind,
  PaperInvoiceStatus,
  PaperPaymentMethod,
} from '../generated/resolvers.ts';

export interface PaperInvoice extends InvoiceRow<PaperInvoiceStatus> {
  /** Of a bill to an office. */
  subscriptionId: string | null;
  /** Of a bill to an outlet, as the next one. */
  outletId: string | null;
  /** Its first day. */
  month: string | null;
}

export type PaperCreditNote = CreditNoteRow;

export type PaperInvoicePayment = InvoicePaymentRow<PaperInvoicePaymentKind, PaperPaymentMethod>;

export const PaperInvoiceEntity = new EntitySchema<PaperInvoice>({
  name: 'PaperInvoice',
  tableName: 'paper_invoices',
  columns: {
    ...invoiceColumns,
    subscriptionId: { type: 'uuid', nullable: true },
    outletId: { type: 'uuid', nullable: true },
    month: { type: 'date', nullable: true },
  },
});

export const PaperCreditNoteEntity = new EntitySchema<PaperCreditNote>({
  name: 'PaperCreditNote',
  tableName: 'paper_credit_notes',
  columns: creditNoteColumns,
});

export const PaperInvoicePaymentEntity = new EntitySchema<PaperInvoicePayment>({
  name: 'PaperInvoicePayment',
  tableName: 'paper_payments',
  columns: invoicePaymentColumns,
});
