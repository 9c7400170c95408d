/** What a caller saw of a row. */
type Seen = { readonly id: string; readonly version: number };

/**
 * Locks two rows of a table, always in one order, so that two changes in opposite directions do not wait for each other.
 *
 * @throws what `lock` throws
 */
export const lockPair = async <Row>(
  lock: (seen: Seen) => Promise<Row>,
  one: Seen,
  other: Seen,
): Promise<readonly [Row, Row]> => {
  const isFirst = one.id.toLowerCase() < other.id.toLowerCase();
  const first = await lock(isFirst ? one : other);
  const second = await lock(isFirst ? other : one);
  return isFirst ? [first, second] : [second, first];
};
