import {
  optionalFapiaoNumber,
  refused,
  requireDate,
  requireMinor,
  requireTextBetween,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../context.ts';
import type { IssuePaperCreditNoteInput } from '../generated/resolvers.ts';
import { invoiceNow, lockOwnInvoice } from './own-invoice.ts';
import type { PaperInvoice } from './paper-invoice.entity.ts';

/** Takes back what an invoice bills too much; the database credits no fen more than its total. */
export const issuePaperCreditNote = async (
  tx: Transaction,
  input: IssuePaperCreditNoteInput,
): Promise<PaperInvoice> => {
  const invoice = await lockOwnInvoice(tx, input.invoiceId);
  const left = invoice.totalMinor - invoice.creditedMinor;
  if (left === 0n)
    throw refused('ILLEGAL_TRANSITION', 'The invoice is credited in full', 'input', 'invoiceId');
  await tx.paperCreditNoteRepository.insert({
    ...{ id: uuidv7(), organisationId: invoice.organisationId, invoiceId: invoice.id },
    fapiaoNumber: optionalFapiaoNumber(input.fapiaoNumber, 'input', 'fapiaoNumber'),
    issuedOn: requireDate(input.issuedOn ?? todayInShanghai(), 'input', 'issuedOn'),
    amountMinor: requireMinor(input.amountMinor ?? left, { least: 1n }, 'input', 'amountMinor'),
    reason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
  return invoiceNow(tx, invoice);
};
