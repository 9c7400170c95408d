import { leftOf as leftOfIssued } from '@media-graph/subgraph';
import type { AdInvoice } from './invoice.entity.ts';

/** What is still to be paid of an invoice, or to go back; of one that was not issued, or taken back, nothing. */
export const leftOf = (invoice: AdInvoice): ReturnType<typeof leftOfIssued> =>
  invoice.status === 'DRAFT' || invoice.status === 'VOID'
    ? { outstanding: 0n, refundable: 0n }
    : leftOfIssued(invoice);
