/** A sum of CNY, in fen. */
export const yuan = (amountMinor: bigint): { amountMinor: bigint; currency: string } => ({
  amountMinor,
  currency: 'CNY',
});
