/**
 * Between which days of `first` to `last`, in SQL, anything that the caller may see was counted: both null where nothing
 * was, and a 0 would be untrue. Row policies say what may be seen.
 *
 * @param more a condition on `known`, a row of the sums by day
 */
export const countedDays = (first: string, last: string, more = ''): { from: string; until: string } => {
  // In their order, for PostgreSQL looks for any one through the whole table, which has none where it matters.
  const edge = (order: string): string =>
    `(SELECT known.day FROM audience_days known WHERE known.day BETWEEN ${first} AND ${last} ${more} ORDER BY known.day ${order} LIMIT 1)`;
  return { from: edge('ASC'), until: edge('DESC') };
};
