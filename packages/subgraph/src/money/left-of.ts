type Sums = { readonly totalMinor: bigint; readonly creditedMinor: bigint; readonly paidMinor: bigint };

/** What is still to be paid of an invoice that was issued, or to go back: one of them is nothing. */
export const leftOf = ({ totalMinor, creditedMinor, paidMinor }: Sums) => {
  const left = totalMinor - creditedMinor - paidMinor;
  return left > 0n ? { outstanding: left, refundable: 0n } : { outstanding: 0n, refundable: -left };
};
