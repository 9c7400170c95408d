/** The latest of the instants; null while one is open, or there is none. */
export const lastOf = (instants: readonly (Date | null)[]): Date | null => {
  const times = instants.map((instant) => instant?.getTime() ?? Number.POSITIVE_INFINITY);
  const last = Math.max(...times);
  return Number.isFinite(last) ? new Date(last) : null;
};
