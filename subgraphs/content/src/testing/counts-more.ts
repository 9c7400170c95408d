/** Whether a list says that it holds more than it shows, which is how a hidden article would show itself. */
export const countsMore = (answer: unknown): boolean => {
  if (answer === null || typeof answer !== 'object') return false;
  const { totalCount, nodes } = answer as { totalCount?: number; nodes?: unknown[] };
  // Where the crawl ends there is a count and no list.
  if (totalCount !== undefined && nodes && totalCount > nodes.length) return true;
  return Object.values(answer).some(countsMore);
};
