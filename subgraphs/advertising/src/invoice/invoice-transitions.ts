import type { Transitions } from '@media-graph/subgraph';
import type { AdInvoiceStatus } from '../generated/resolvers.ts';

/** From each state, where an invoice may go; the database has the same table in `invoices_transition`. */
export const invoiceTransitions: Transitions<AdInvoiceStatus> = {
  DRAFT: ['ISSUED', 'VOID'],
  ISSUED: ['PART_PAID', 'PAID', 'VOID'],
  PART_PAID: ['PAID'],
  PAID: [],
  VOID: [],
};
