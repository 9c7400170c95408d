import { requireStep, requireText, revise } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { VoidAdInvoiceInput } from '../generated/resolvers.ts';
import type { AdInvoice } from './invoice.entity.ts';
import { invoiceTransitions } from './invoice-transitions.ts';

/** Takes back an invoice of which nothing was paid; what it billed can be billed again. */
export const voidAdInvoice = async (tx: Transaction, input: VoidAdInvoiceInput): Promise<AdInvoice> => {
  const invoice = await lockOwn(tx.viewer, tx.invoiceRepository, input);
  const status = requireStep(invoiceTransitions, invoice.status, 'VOID', 'input', 'id');
  const voidReason = requireText(input.reason, 500, 'input', 'reason');
  return revise(tx.invoiceRepository, invoice, { status, voidReason });
};
