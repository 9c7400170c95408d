import type { PrintInvoice } from './print-invoice.entity.ts';

/** What is still to be paid of an invoice, or to go back: one of them is nothing. */
export const leftOf = ({
  totalMinor,
  creditedMinor,
  paidMinor,
}: PrintInvoice): { outstanding: bigint; refundable: bigint } => {
  const left = totalMinor - creditedMinor - paidMinor;
  return left > 0n ? { outstanding: left, refundable: 0n } : { outstanding: 0n, refundable: -left };
};
