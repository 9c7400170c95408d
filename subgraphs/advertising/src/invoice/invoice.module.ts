import { type Module, userError } from '@media-graph/subgraph';
import { noCompany } from '../company/no-company.ts';
import { AdInvoiceEntity, AdInvoiceItemEntity, AdPaymentEntity } from './invoice.entity.ts';
import { invoiceResolvers } from './invoice.resolvers.ts';

export const invoice: Module = {
  resolvers: [invoiceResolvers],
  entities: [AdInvoiceEntity, AdInvoiceItemEntity, AdPaymentEntity],
  constraintErrors: {
    invoices_company: noCompany,
    invoices_order: userError('NOT_FOUND', 'There is no such order', 'input', 'orderId'),
    invoices_fapiao_once: userError(
      'DUPLICATE',
      'There is an invoice with this number',
      ...['input', 'fapiaoNumber'],
    ),
    invoices_immutable: userError('ILLEGAL_TRANSITION', 'An issued invoice stays as it is'),
    invoices_paid_within_total: userError(
      'INVALID_INPUT',
      'More than is outstanding',
      ...['input', 'amountMinor'],
    ),
    invoice_items_line: userError('NOT_FOUND', 'There is no such line', 'input', 'items'),
    invoice_items_of_booked_line: userError(
      'INVALID_INPUT',
      'Only lines of the order that were booked are invoiced',
      ...['input', 'items'],
    ),
    payments_invoice: userError('NOT_FOUND', 'There is no such invoice', 'input', 'invoiceId'),
    payments_of_due_invoice: userError('ILLEGAL_TRANSITION', 'Nothing is due of this invoice'),
  },
};
