import { type Module, userError } from '@media-graph/subgraph';
import { noCompany } from '../company/no-company.ts';
import { AdCreditNoteEntity, AdCreditNoteItemEntity } from './credit-note.entity.ts';
import { creditNoteResolvers } from './credit-note.resolvers.ts';

export const creditNote: Module = {
  resolvers: [creditNoteResolvers],
  entities: [AdCreditNoteEntity, AdCreditNoteItemEntity],
  constraintErrors: {
    credit_notes_company: noCompany,
    credit_notes_fapiao_once: userError(
      'DUPLICATE',
      'There is an invoice or a credit note with this number',
      ...['input', 'fapiaoNumber'],
    ),
    credit_notes_issued_in_time: userError(
      'INVALID_INPUT',
      'Not in the future, and not before the invoice',
      ...['input', 'issuedOn'],
    ),
    credit_notes_of_issued_invoice: userError(
      'ILLEGAL_TRANSITION',
      'The invoice is not issued, or is credited in full',
      ...['input', 'invoiceId'],
    ),
    invoices_credited_within_total: userError(
      'INVALID_INPUT',
      'More than is left of the invoice',
      ...['input', 'items'],
    ),
    invoice_items_credited_within_amount: userError(
      'INVALID_INPUT',
      'More than the invoice bills of a line and was not credited yet',
      ...['input', 'items'],
    ),
  },
};
