import {
  refused,
  requireDate,
  requireEntries,
  requireFapiaoNumber,
  requireFound,
  requireMinor,
  requireText,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { IssueAdCreditNoteInput } from '../generated/resolvers.ts';
import type { AdInvoiceItem } from '../invoice/invoice.entity.ts';
import type { AdCreditNote } from './credit-note.entity.ts';

type Credited = { readonly invoiceItemId: string; readonly amountMinor: bigint };

const chosen = (wanted: IssueAdCreditNoteInput['items'], billed: readonly AdInvoiceItem[]): Credited[] => {
  if (!wanted)
    return billed
      .map(({ id, amountMinor, creditedMinor }) => ({
        invoiceItemId: id,
        amountMinor: amountMinor - creditedMinor,
      }))
      .filter(({ amountMinor }) => amountMinor > 0n);
  return requireEntries(wanted, 1, 100, 'input', 'items').map(({ lineId, amountMinor }, index) => {
    const field = ['input', 'items', String(index)];
    const item = billed.find((one) => one.lineId === lineId.toLowerCase());
    return {
      invoiceItemId: requireFound(item, ...field, 'lineId').id,
      amountMinor: requireMinor(amountMinor, { least: 1n }, ...field, 'amountMinor'),
    };
  });
};

/** Takes back what an issued invoice bills too much; the database counts it once, on the invoice, its items and lines. */
export const issueAdCreditNote = async (
  tx: Transaction,
  input: IssueAdCreditNoteInput,
): Promise<AdCreditNote> => {
  const organisationId = ownCompany(tx.viewer);
  // What is left of its items stays so while they are credited.
  const seen = requireFound(await tx.invoices.load(input.invoiceId), 'input', 'invoiceId');
  const invoice = requireFound(await tx.invoiceRepository.lock(seen.id), 'input', 'invoiceId');
  const items = chosen(input.items, await tx.itemsOfInvoices.load(invoice.id));
  if (new Set(items.map(({ invoiceItemId }) => invoiceItemId)).size < items.length)
    throw refused('INVALID_INPUT', 'A line stands on a credit note once', 'input', 'items');
  if (items.length === 0 || invoice.status === 'DRAFT' || invoice.status === 'VOID')
    throw refused('ILLEGAL_TRANSITION', 'Nothing of the invoice can be credited', 'input', 'invoiceId');
  const id = uuidv7();
  await tx.creditNoteRepository.insert({
    id,
    organisationId,
    invoiceId: invoice.id,
    fapiaoNumber: requireFapiaoNumber(input.fapiaoNumber, 'input', 'fapiaoNumber'),
    issuedOn: requireDate(input.issuedOn ?? todayInShanghai(), 'input', 'issuedOn'),
    reason: requireText(input.reason, 500, 'input', 'reason'),
  });
  await tx.creditNoteItemRepository.insert(
    items.map((item) => ({ ...item, id: uuidv7(), organisationId, creditNoteId: id })),
  );
  return tx.creditNoteRepository.findOneByOrFail({ id });
};
