/** A sum of CNY, in fen. */
export const cny = (amountMinor: bigint): { amountMinor: bigint; currency: string } => ({
  amountMinor,
  currency: 'CNY',
});
