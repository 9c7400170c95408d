import {
  optionalFapiaoNumber,
  refused,
  requireDate,
  requireFound,
  requireMinor,
  requireTextBetween,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { IssuePrintCreditNoteInput } from '../generated/resolvers.ts';
import type { PrintInvoice } from './print-invoice.entity.ts';

/** Takes back what an invoice bills too much; the database credits no fen more than its total. */
export const issuePrintCreditNote = async (
  tx: Transaction,
  input: IssuePrintCreditNoteInput,
): Promise<PrintInvoice> => {
  const organisationId = ownCompany(tx.viewer);
  const seen = requireFound(await tx.printInvoices.load(input.invoiceId), 'input', 'invoiceId');
  const { id: invoiceId, totalMinor, creditedMinor } = (await tx.printInvoiceRepository.lock(seen.id))!;
  if (creditedMinor === totalMinor)
    throw refused('ILLEGAL_TRANSITION', 'The invoice is credited in full', 'input', 'invoiceId');
  await tx.printCreditNoteRepository.insert({
    ...{ id: uuidv7(), organisationId, invoiceId },
    fapiaoNumber: optionalFapiaoNumber(input.fapiaoNumber, 'input', 'fapiaoNumber'),
    issuedOn: requireDate(input.issuedOn ?? todayInShanghai(), 'input', 'issuedOn'),
    amountMinor: requireMinor(
      input.amountMinor ?? totalMinor - creditedMinor,
      ...([{ least: 1n }, 'input', 'amountMinor'] as const),
    ),
    reason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
  });
  return tx.printInvoiceRepository.findOneByOrFail({ id: invoiceId });
};
