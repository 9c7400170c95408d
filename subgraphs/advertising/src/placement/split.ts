/** Splits an amount by weights, so that the parts add up to it exactly; without any weight all goes to the first. */
export const splitByWeight = (amount: bigint, weights: readonly bigint[]): bigint[] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total === 0n) return weights.map((_, index) => (index === 0 ? amount : 0n));
  let upto = 0n;
  return weights.map((weight) => {
    const before = (amount * upto) / total;
    upto += weight;
    return (amount * upto) / total - before;
  });
};

/** Splits an amount into equal parts; what cannot be equal differs by one. */
export const splitEvenly = (amount: bigint, parts: number): bigint[] =>
  splitByWeight(
    amount,
    Array.from({ length: parts }, () => 1n),
  );
