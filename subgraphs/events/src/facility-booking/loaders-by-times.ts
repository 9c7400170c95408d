export type Times = { readonly from: Date; readonly until: Date };

/** One loader for each stretch of time that is asked for. */
export const loadersByTimes = <Loader>(make: (times: Times) => Loader): ((times: Times) => Loader) => {
  const made = new Map<string, Loader>();
  return (times) => {
    const key = JSON.stringify([times.from, times.until]);
    const loader = made.get(key) ?? make(times);
    made.set(key, loader);
    return loader;
  };
};
