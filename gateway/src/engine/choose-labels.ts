/**
 * The override labels that hold for one request: those given, and by chance those that are a percentage.
 * @param known the supergraph's labels
 */
export const chooseLabels = (
  known: readonly string[],
  given: Iterable<string> | undefined,
  random: () => number,
): string[] => {
  if (known.length === 0) return [];
  const chosen = new Set(given);
  return known
    .filter((label) => {
      const percent = /^percent\((\d+(?:\.\d+)?)\)$/.exec(label)?.[1];
      return chosen.has(label) || (percent !== undefined && random() * 100 < Number(percent));
    })
    .sort();
};
