/** A sum in fen as the row of the type `Money`: all companies of the group keep their books in CNY. */
export const cny = (amountMinor: bigint): { amountMinor: bigint; currency: string } => ({
  amountMinor,
  currency: 'CNY',
});

/** A sum that may not be known. */
export const cnyOrNull = (amountMinor: bigint | null | undefined) =>
  amountMinor == null ? null : cny(amountMinor);
