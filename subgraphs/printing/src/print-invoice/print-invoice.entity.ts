import {
  type CreditNoteRow,
  creditNoteColumns,
  type InvoicePaymentRow,
  type InvoiceRow,
  invoiceColumns,
  invoicePaymentColumns,
} from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { PrintInvoiceStatus, PrintPaymentKind, PrintPaymentMethod } from '../generated/resolvers.ts';

export interface PrintInvoice extends InvoiceRow<PrintInvoiceStatus> {
  orderId: string;
  isSynthetic: boolean;
}

export type PrintCreditNote = CreditNoteRow;

export type PrintPayment = InvoicePaymentRow<PrintPaymentKind, PrintPaymentMethod>;

export const PrintInvoiceEntity = new EntitySchema<PrintInvoice>({
  name: 'PrintInvoice',
  tableName: 'print_invoices',
  columns: {
    ...invoiceColumns,
    orderId: { type: 'uuid' },
    isSynthetic: { type: 'boolean', default: false },
  },
});

export const PrintCreditNoteEntity = new EntitySchema<PrintCreditNote>({
  name: 'PrintCreditNote',
  tableName: 'print_credit_notes',
  columns: creditNoteColumns,
});

export const PrintPaymentEntity = new EntitySchema<PrintPayment>({
  name: 'PrintPayment',
  tableName: 'print_payments',
  columns: invoicePaymentColumns,
});
