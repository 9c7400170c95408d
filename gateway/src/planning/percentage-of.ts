const percentage = /^percent\((.+)\)$/;

/**
 * The number that makes the planner take exactly the percentages of progressive overrides that hold: it takes those
 * that are greater, and those that hold always are.
 * @param known all labels of the supergraph
 * @param holding those that hold, such as `percent(30)`
 */
export const percentageOf = (known: readonly string[], holding: ReadonlySet<string>): number =>
  Math.max(
    0,
    ...known.filter((label) => !holding.has(label)).map((label) => Number(percentage.exec(label)?.[1] ?? 0)),
  );
