/**
 * The override labels that hold for one request: those given, and those that are a percentage above its caller's share.
 * @param known the supergraph's labels
 * @param share from 0 to 1
 */
export const chooseLabels = (
  known: readonly string[],
  given: Iterable<string> | undefined,
  share: () => number,
): string[] => {
  if (known.length === 0) return [];
  const chosen = new Set(given);
  const drawn = share() * 100;
  return known
    .filter((label) => {
      const percent = /^percent\((\d+(?:\.\d+)?)\)$/.exec(label)?.[1];
      return percent === undefined ? chosen.has(label) : drawn < Number(percent);
    })
    .sort();
};
