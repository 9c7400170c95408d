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
      'There is an invoice or a credit note with this number',
      ...['input', 'fapiaoNumber'],
    ),
    invoices_issued_in_time: userError(
      'INVALID_INPUT',
      'An invoice is not of the future, and not older than its order',
      ...['input', 'issuedOn'],
    ),
    invoices_issued_within_cost: userError(
      'ILLEGAL_TRANSITION',
      'A line on it costs less by now than is invoiced of it: void the draft and write another',
      ...['input', 'id'],
    ),
    invoices_status_of_money: userError(
      'ILLEGAL_TRANSITION',
      'Something was paid or credited of it: credit the rest',
      ...['input', 'id'],
    ),
    invoices_immutable: userError('ILLEGAL_TRANSITION', 'An issued invoice stays as it is'),
    payments_within_outstanding: userError(
      'INVALID_INPUT',
      'More than is outstanding',
      ...['input', 'amountMinor'],
    ),
    payments_within_refundable: userError(
      'INVALID_INPUT',
      'More than was paid beyond what the invoice comes to',
      ...['input', 'amountMinor'],
    ),
    payments_in_time: userError(
      'INVALID_INPUT',
      'Not in the future, and not before that which it follows: an invoice, an entry, a credit note',
    ),
    payments_reversed_once: userError('ILLEGAL_TRANSITION', 'It was reversed already', 'input', 'paymentId'),
    payments_reversed_whole: userError(
      'ILLEGAL_TRANSITION',
      'A reversal is not reversed: write the payment down anew',
      ...['input', 'paymentId'],
    ),
    invoice_items_within_cost: userError(
      'INVALID_INPUT',
      'More than is left to invoice of a line',
      ...['input', 'items'],
    ),
    invoice_items_line: userError('NOT_FOUND', 'There is no such line', 'input', 'items'),
    invoice_items_of_booked_line: userError(
      'INVALID_INPUT',
      'Only lines of the order that were booked are invoiced',
      ...['input', 'items'],
    ),
    payments_of_due_invoice: userError('ILLEGAL_TRANSITION', 'Nothing is due of this invoice'),
  },
};
