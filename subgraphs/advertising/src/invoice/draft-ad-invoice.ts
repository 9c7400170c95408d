import { refused, requireEntries, requireId, requireMinor } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { DraftAdInvoiceInput } from '../generated/resolvers.ts';
import type { AdInvoice } from './invoice.entity.ts';

/** Bills lines of one order, none beyond what it costs. */
export const draftAdInvoice = async (tx: Transaction, input: DraftAdInvoiceInput): Promise<AdInvoice> => {
  const organisationId = ownCompany(tx.viewer);
  const id = uuidv7();
  const items = requireEntries(input.items, 1, 100, 'input', 'items')
    .map(({ lineId, amountMinor }, index) => {
      const field = ['input', 'items', String(index)];
      return {
        id: uuidv7(),
        organisationId,
        invoiceId: id,
        lineId: requireId(lineId, ...field, 'lineId'),
        amountMinor: requireMinor(amountMinor, { least: 1n }, ...field, 'amountMinor'),
      };
    })
    // In one order everywhere: two drafts that lock each other's lines would wait in a circle.
    .sort((a, b) => (a.lineId < b.lineId ? -1 : 1));
  if (new Set(items.map(({ lineId }) => lineId)).size < items.length)
    throw refused('INVALID_INPUT', 'A line stands on an invoice once', 'input', 'items');
  for (const { lineId, amountMinor } of items) {
    const line = await tx.lines.load(lineId);
    const left = line && line.costMinor - line.invoicedMinor;
    if (left !== null && amountMinor > left)
      throw refused(
        'INVALID_INPUT',
        `Of line ${lineId} ${left} fen are left to invoice`,
        ...['input', 'items'],
      );
  }
  const orderId = requireId(input.orderId, 'input', 'orderId');
  await tx.invoiceRepository.insert({ id, organisationId, orderId });
  await tx.invoiceItemRepository.insert(items);
  return tx.invoiceRepository.findOneByOrFail({ id });
};
