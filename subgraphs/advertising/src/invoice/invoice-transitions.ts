import type { Transitions } from '@media-graph/subgraph';
import type { AdInvoiceStatus } from '../generated/resolvers.ts';

/**
 * From each state, where an invoice may go; the database has the same table in `invoices_transition`. From ISSUED on its
 * state is that of its money, and the database sets it: a payment, a reversal, a refund or a credit note moves it.
 */
export const invoiceTransitions: Transitions<AdInvoiceStatus> = {
  DRAFT: ['ISSUED', 'VOID'],
  ISSUED: ['PART_PAID', 'PAID', 'CREDITED', 'VOID'],
  PART_PAID: ['ISSUED', 'PAID', 'CREDITED'],
  PAID: ['ISSUED', 'PART_PAID', 'CREDITED'],
  CREDITED: ['ISSUED'],
  VOID: [],
};
