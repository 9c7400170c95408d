import type { AdInvoice } from './invoice.entity.ts';

/** What is still to be paid of an invoice, or to go back: one of them is nothing. */
export const leftOf = ({
  status,
  totalMinor,
  creditedMinor,
  paidMinor,
}: AdInvoice): { outstanding: bigint; refundable: bigint } => {
  const left = status === 'DRAFT' || status === 'VOID' ? 0n : totalMinor - creditedMinor - paidMinor;
  return left > 0n ? { outstanding: left, refundable: 0n } : { outstanding: 0n, refundable: -left };
};
