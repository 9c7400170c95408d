/**
 * What of a gross sum is value-added tax, rounded to the nearest fen, a half up, and what is net: together exactly the
 * gross, which customers agreed on. `vatSql` reckons the same.
 *
 * @param percent the rate, 0 to 17
 */
export const splitVat = (
  grossMinor: bigint,
  percent: number,
): { readonly netMinor: bigint; readonly taxMinor: bigint } => {
  const whole = BigInt(100 + percent);
  const taxMinor = (2n * grossMinor * BigInt(percent) + whole) / (2n * whole);
  return { netMinor: grossMinor - taxMinor, taxMinor };
};
