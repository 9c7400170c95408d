import { type Module, userError } from '@media-graph/subgraph';
import { noWorks } from '../company/no-works.ts';
import { PrintCreditNoteEntity, PrintInvoiceEntity, PrintPaymentEntity } from './print-invoice.entity.ts';
import { printInvoiceResolvers } from './print-invoice.resolvers.ts';

const wrong = (message: string, ...field: string[]) => userError('INVALID_INPUT', message, ...field);
const numberTaken = userError('DUPLICATE', 'This number is given already', 'input', 'fapiaoNumber');
const tooEarly = 'Not in the future, and not before that which it follows';

export const printInvoice: Module = {
  resolvers: [printInvoiceResolvers],
  entities: [PrintInvoiceEntity, PrintCreditNoteEntity, PrintPaymentEntity],
  constraintErrors: {
    print_invoices_company: noWorks,
    print_invoices_fapiao_once: numberTaken,
    print_credit_notes_fapiao_once: numberTaken,
    print_invoices_in_time: wrong('Not in the future, and not before the delivery', 'input', 'issuedOn'),
    print_credit_notes_in_time: wrong(tooEarly, 'input', 'issuedOn'),
    print_payments_in_time: wrong(tooEarly),
    print_invoices_within_due: wrong('More than is due of the order', 'input', 'amountMinor'),
    print_invoices_credited: wrong('More than was not credited yet', 'input', 'amountMinor'),
    print_payments_within_outstanding: wrong('More than is outstanding', 'input', 'amountMinor'),
    print_payments_within_refundable: wrong(
      'More than was paid beyond what the invoice comes to',
      ...['input', 'amountMinor'],
    ),
    print_payments_reversed_once: userError(
      'ILLEGAL_TRANSITION',
      'It was reversed already',
      ...['input', 'paymentId'],
    ),
    print_payments_reversed_whole: userError(
      'ILLEGAL_TRANSITION',
      'A reversal is not reversed: write the payment down anew',
      ...['input', 'paymentId'],
    ),
  },
};
