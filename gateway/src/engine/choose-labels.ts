/**
 * The override labels that hold for one request: those given, and those that are a percentage greater than a number
 * drawn once for all.
 * @param known the supergraph's labels
 */
export const chooseLabels = (
  known: readonly string[],
  given: Iterable<string> | undefined,
  random: () => number,
): string[] => {
  if (known.length === 0) return [];
  const chosen = new Set(given);
  const drawn = random() * 100;
  return known
    .filter((label) => {
      const percent = /^percent\((\d+(?:\.\d+)?)\)$/.exec(label)?.[1];
      return percent === undefined ? chosen.has(label) : drawn < Number(percent);
    })
    .sort();
};
