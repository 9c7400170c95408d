import { type Module, userError } from '@media-graph/subgraph';
import {
  PaperCreditNoteEntity,
  PaperInvoiceEntity,
  PaperInvoicePaymentEntity,
} from './paper-invoice.entity.ts';
import { paperInvoiceResolvers } from './paper-invoice.resolvers.ts';

const wrong = (message: string, ...field: string[]) => userError('INVALID_INPUT', message, ...field);
const numberTaken = userError('DUPLICATE', 'This number is given already', 'input', 'fapiaoNumber');
const tooEarly = 'Not in the future, and not before that which it follows';

export const paperInvoice: Module = {
  resolvers: [paperInvoiceResolvers],
  entities: [PaperInvoiceEntity, PaperCreditNoteEntity, PaperInvoicePaymentEntity],
  constraintErrors: {
    subscriptions_on_account: wrong('Offices alone have papers on account', 'input', 'isOnAccount'),
    paper_invoices_fapiao_once: numberTaken,
    paper_credit_notes_fapiao_once: numberTaken,
    paper_invoices_in_time: wrong('Not in the future, and not before what it bills', 'input', 'issuedOn'),
    paper_credit_notes_in_time: wrong(tooEarly, 'input', 'issuedOn'),
    paper_payments_in_time: wrong(tooEarly),
    paper_invoices_within_due: wrong('More than is to be invoiced', 'input', 'amountMinor'),
    paper_invoices_credited: wrong('More than was not credited yet', 'input', 'amountMinor'),
    paper_payments_within_outstanding: wrong('More than is outstanding', 'input', 'amountMinor'),
    paper_payments_within_refundable: wrong(
      'More than was paid beyond what the invoice comes to',
      ...['input', 'amountMinor'],
    ),
    paper_payments_reversed_once: userError(
      'ILLEGAL_TRANSITION',
      'It was reversed already',
      ...['input', 'paymentId'],
    ),
    paper_payments_reversed_whole: userError(
      'ILLEGAL_TRANSITION',
      'A reversal is not reversed: write the payment down anew',
      ...['input', 'paymentId'],
    ),
  },
};
